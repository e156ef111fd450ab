// SPDX-License-Identifier: GPL-3.0-or-later

// bench_wall: a wall of so many pipelines, a sign each, of which all change at once.
//   tiles COUNT           each frame from the news to the picture, of a 1080p and of a 4K panel

#include "tests/bench/figures.h"
#include "views/wall/wallview.h"

#include <QApplication>
#include <QPixmap>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const QDateTime Now(QDate(2026, 6, 16), QTime(14, 32), Qt::UTC);

static std::shared_ptr<WallFacts> factsOf(int count, int round)
{
    auto facts = std::make_shared<WallFacts>();
    facts->zone = QTimeZone::utc();
    facts->team = u"Atlas team"_s;
    for (int i = 0; i < count; ++i)
        facts->pipelines.append({.name = u"pipeline %1"_s.arg(i),
                                 .state = WallState((i + round) % WallStateCount),
                                 .since = Now.addSecs(-i * 60 - round)});
    std::ranges::stable_sort(facts->pipelines, {}, &WallPipeline::state);
    return facts;
}

static QJsonObject frames(int count, QSize size)
{
    Theme theme;
    theme.setChoice(Look::Dark);
    WallView view(theme);
    view.resize(size);
    QPixmap screen(size);
    WallScene scene {.now = Now, .page = {.kind = WallPage::Kind::Mosaic}, .pages = 4};
    QList<double> times;
    for (int round = 0; round < 60; ++round) {
        const auto facts = factsOf(count, round);
        QElapsedTimer timer;
        timer.start();
        scene.facts = facts;
        scene.now = Now.addSecs(round);
        view.setScene(scene);
        view.render(&screen);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return {{u"shown"_s, std::min(count, view.mosaic())},
            {u"p50Ms"_s, percentile(times, .5)},
            {u"p99Ms"_s, percentile(times, .99)}};
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) != "tiles"_L1)
        return 2;
    const int count = arguments.value(2, u"1000"_s).toInt();
    printFigures({{u"hd"_s, frames(count, {1920, 1080})}, {u"fourK"_s, frames(count, {3840, 2160})}});
    return 0;
}
