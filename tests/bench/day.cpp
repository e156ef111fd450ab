// SPDX-License-Identifier: GPL-3.0-or-later

// bench_day: the day and the past.
//   paint BARS            so many bars in eight lanes: painted whole, and each frame of zoom and scroll
//   yesterday BUILDS      the day before read from a workspace with so many builds of five stages
//   replay CHANGES        jumps in a log of so many changes of a year, and the frames of playing it

#include "models/board/boardtables.h"
#include "models/day/day.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/bulk.h"
#include "models/store/migrations.h"
#include "models/store/replay.h"
#include "models/store/workspacefile.h"
#include "tests/bench/figures.h"
#include "views/day/timeline.h"

#include <QApplication>
#include <QFile>
#include <QPixmap>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const QDateTime Now(QDate(2026, 6, 16), QTime(14, 32), Qt::UTC);

static double spent(const std::function<void()> &run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e6;
}

static QJsonObject paint(int bars)
{
    Theme theme;
    theme.setChoice(Look::Light);
    theme.applyToApplication();
    Timeline timeline(theme);
    timeline.resize(1200, 460);
    TimelineScene scene;
    QRandomGenerator random(7);
    auto at = Now.addSecs(-8 * 3600);
    scene.from = at;
    for (int i = 0; i < bars; ++i) {
        DayStep step {.key = QString::number(i),
                      .lane = Lane(i % LaneCount),
                      .kind = StepKind(3 + i % 8),
                      .end = i % 11 == 0 ? StepEnd::Failed : StepEnd::Passed,
                      .isWait = i % 5 == 0,
                      .startedAt = at,
                      .endedAt = at.addSecs(60 + random.bounded(900)),
                      .number = QString::number(i)};
        scene.steps.append(step);
        at = at.addSecs(8 * 3600 / bars);
    }
    scene.to = Now;
    scene.lanes = laneSums(scene.steps);
    timeline.setScene(scene, Format(QTimeZone::utc()));
    timeline.show();
    QApplication::processEvents();
    QPixmap picture(timeline.size());
    QList<double> whole, frames;
    for (int i = 0; i < 60; ++i)
        whole.append(spent([&] { timeline.render(&picture); }));
    for (int i = 0; i < 200; ++i) {
        frames.append(spent([&] {
            if (i % 50 < 25)
                timeline.zoom(i % 100 < 50 ? 1.1 : 1 / 1.1, Now.addSecs(-4 * 3600));
            else
                timeline.setCurrent((i * 7) % timeline.layoutOfBars().bars().size());
            timeline.render(&picture);
        }));
    }
    return {{u"paintMs"_s, percentile(whole, .5)},
            {u"paintP99Ms"_s, percentile(whole, .99)},
            {u"frameP99Ms"_s, percentile(frames, .99)}};
}

static StoreLocation made(const QTemporaryDir &folder)
{
    const StoreLocation location {.database = folder.filePath(u"bench.dayshift"_s)};
    Database database(location);
    if (!createFile(location.database) || !database.open() || !migrate(database))
        qFatal("no workspace");
    return location;
}

static QJsonObject yesterday(int count)
{
    const QTemporaryDir folder;
    Store store(made(folder), {u"bench"_s, u"bench"_s});
    if (!store.open().result())
        qFatal("no store");
    const auto filled = store.write([count](Transaction &transaction) -> Result<Done> {
                                 Bulk bulk(transaction);
                                 const Connection server {.id = ConnectionId::create(), .name = u"CI"_s};
                                 if (const auto done = bulk.add(connections(), server); !done)
                                     return done;
                                 for (int i = 0; i < count; ++i) {
                                     Build build {.id = BuildId::create(),
                                                  .connection = server.id,
                                                  .pipeline = u"pipeline-%1"_s.arg(i % 20),
                                                  .number = QString::number(i),
                                                  .status = Status::Passed,
                                                  .message = u"Change for #%1"_s.arg(i),
                                                  .startedAt = Now.addSecs(-qint64(i) * 900)};
                                     build.finishedAt = build.startedAt.addSecs(800);
                                     if (const auto done = bulk.add(builds(), build); !done)
                                         return done;
                                     for (int s = 0; s < 5; ++s) {
                                         const Stage stage {
                                                 .id = StageId::create(),
                                                 .build = build.id,
                                                 .position = s,
                                                 .kind = StageKind(s + 1),
                                                 .status = Status::Passed,
                                                 .startedAt = build.startedAt.addSecs(s * 160),
                                                 .finishedAt = build.startedAt.addSecs(s * 160 + 150)};
                                         if (const auto done = bulk.add(stages(), stage); !done)
                                             return done;
                                     }
                                 }
                                 return bulk.flush();
                             }).result();
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
    QList<double> times;
    qsizetype steps = 0;
    for (int i = 0; i < 21; ++i)
        times.append(spent([&] {
            const auto day = store.read([](Database &database) {
                                      return readDay(database, Now.date().addDays(-1), Now);
                                  }).result();
            steps = day ? day->steps.size() : -1;
        }));
    return {{u"yesterdayMs"_s, percentile(times, .5)},
            {u"worstMs"_s, percentile(times, 1)},
            {u"steps"_s, double(steps)}};
}

static QJsonObject replay(int changes)
{
    const QTemporaryDir folder;
    const auto location = made(folder);
    constexpr int Stories = 5000;
    {
        Store store(location, {u"bench"_s, u"bench"_s});
        if (!store.open().result())
            qFatal("no store");
        const auto filled = store.write([changes](Transaction &transaction) -> Result<Done> {
                                     Bulk bulk(transaction);
                                     QList<Column> board;
                                     for (int i = 0; i < 5; ++i) {
                                         board.append({.id = ColumnId::create(), .name = QString::number(i), .rank = double(i)});
                                         if (const auto done = bulk.add(columns(), board.last(), Now.addYears(-1)); !done)
                                             return done;
                                     }
                                     QList<Story> all;
                                     for (int i = 0; i < Stories; ++i) {
                                         all.append({.id = StoryId::create(), .number = i + 1, .title = u"Story"_s, .column = board[0].id, .rank = double(i)});
                                         auto made = stories().describe({.after = all.last()});
                                         made.at = Now.addYears(-1);
                                         if (const auto done = bulk.log(made); !done)
                                             return done;
                                     }
                                     QRandomGenerator random(3);
                                     const auto year = Now.addYears(-1).msecsTo(Now);
                                     for (int i = 0; i < changes; ++i) {
                                         auto &story = all[random.bounded(Stories)];
                                         auto moved = story;
                                         moved.column = board[random.bounded(5)].id;
                                         moved.rank += 1;
                                         auto change = stories().describe({story, moved});
                                         change.at = Now.addYears(-1).addMSecs(qint64(double(year) * (i + 1) / changes));
                                         if (const auto done = bulk.log(change); !done)
                                             return done;
                                         story = moved;
                                     }
                                     if (const auto done = bulk.flush(); !done)
                                         return done;
                                     Bulk rows(transaction);
                                     for (const auto &story : std::as_const(all)) {
                                         if (const auto done = rows.insert(stories().describe({.after = story})); !done)
                                             return done;
                                     }
                                     return rows.flush();
                                 }).result();
        if (!filled)
            qFatal("%s", qPrintable(filled.error().detail));
    }
    std::shared_ptr<Replay> past;
    const auto opened = spent([&] {
        const auto made = Replay::of(location, {u"bench"_s, u"bench"_s});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        past = *made;
    });
    QList<double> jumps, frames;
    int things = 0; // that changed on the way
    QRandomGenerator random(9);
    const auto goTo = [&](const QDateTime &moment) {
        return spent([&] {
            const auto done = past->goTo(moment).result();
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
            things += *done;
        });
    };
    const auto year = Now.addYears(-1).secsTo(Now);
    for (int i = 0; i < 20; ++i)
        jumps.append(goTo(Now.addYears(-1).addSecs(random.bounded(qint64(year)))));
    const auto jumped = things;
    auto at = Now.addDays(-30);
    goTo(at);
    things = 0;
    for (int i = 0; i < 300; ++i) {
        at = at.addSecs(20 * 60); // ten minutes a frame is the fastest speed there is
        frames.append(goTo(at));
    }
    return {{u"openMs"_s, opened},
            {u"jumpMs"_s, percentile(jumps, .5)},
            {u"jumpWorstMs"_s, percentile(jumps, 1)},
            {u"frameP99Ms"_s, percentile(frames, .99)},
            {u"thingsOfAJump"_s, double(jumped) / 20},
            {u"thingsOfAFrame"_s, double(things) / 300}};
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto what = QApplication::arguments().value(1);
    const auto count = QApplication::arguments().value(2).toInt();
    if (what == "paint"_L1)
        printFigures(paint(count > 0 ? count : 500));
    else if (what == "yesterday"_L1)
        printFigures(yesterday(count > 0 ? count : 100'000));
    else if (what == "replay"_L1)
        printFigures(replay(count > 0 ? count : 1'000'000));
    else
        return 2;
    return 0;
}
