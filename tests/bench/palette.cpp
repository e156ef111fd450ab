// SPDX-License-Identifier: GPL-3.0-or-later

// bench_palette STORIES: a keystroke in the command palette over so many stories until its results
// are painted, and until then the longest time that the window was held.

#include "models/search/searchindex.h"
#include "tests/bench/figures.h"
#include "views/shell/palette.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QtConcurrentRun>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static std::shared_ptr<const SearchIndex> indexOf(int stories)
{
    static const QStringList words {
            u"sign"_s,    u"invoice"_s, u"customer"_s, u"rotate"_s, u"keys"_s,   u"export"_s,
            u"archive"_s, u"deploy"_s,  u"pipeline"_s, u"report"_s, u"reject"_s, u"valid"_s,
            u"passkey"_s, u"retry"_s,   u"broker"_s,   u"search"_s, u"filter"_s, u"account"_s};
    QRandomGenerator random(7);
    auto index = std::make_shared<SearchIndex>();
    for (int i = 1; i <= stories; ++i) {
        QStringList title;
        for (int word = 0; word < 6; ++word)
            title.append(words[random.bounded(int(words.size()))]);
        index->add({.number = i, .title = title.join(u' '), .hint = u"To do"_s}, i % 3 == 0);
    }
    return index;
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int stories = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const auto index = indexOf(stories);
    Theme theme;
    theme.setChoice(Look::Light);
    theme.applyToApplication();
    QWidget window;
    window.resize(1440, 900);
    window.show();
    Palette palette(theme, &window);
    bool answered = false;
    // As the program does it: what is found is found on another thread.
    QObject::connect(&palette, &Palette::sought, &palette, [&](const QString &typed) {
        answered = false;
        QtConcurrent::run([index, typed] { return index->find(typed, {ThingKind::Story}, 60); })
                .then(&palette, [&, typed](const QList<FoundThing> &things) {
                    QList<PaletteItem> found;
                    for (const auto &thing : things)
                        found.append({.group = PaletteItem::Group::Open,
                                      .id = QString::number(thing.number),
                                      .lead = u'#' + QString::number(thing.number),
                                      .text = thing.title,
                                      .score = thing.score,
                                      .spans = Needle(typed).spans(thing.title)});
                    palette.setFound(typed, found);
                    answered = typed == palette.typed();
                });
    });
    palette.show();
    QApplication::processEvents();
    QList<double> spent;
    QElapsedTimer timer;
    for (const auto &text : {u"sign in"_s, u"rotate keys"_s, u"#2187"_s, u"crs"_s, u"zzzz"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            timer.start();
            palette.type(text.left(length));
            while (!answered)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            palette.grab();
            spent.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    printFigures({{u"keyP50Ms"_s, percentile(spent, .5)}, {u"keyWorstMs"_s, percentile(spent, 1)}});
    return 0;
}
