// SPDX-License-Identifier: GPL-3.0-or-later

// faults_mover FILE COUNT: moves the stories of a workspace in turn, each one column further, and
// says the number of each move as soon as it is saved. Somebody kills it meanwhile.

#include "models/board/boardtables.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static Result<Done> moveOn(Transaction &transaction, int move)
{
    const auto everything = stories().where(transaction.database(), u"1 = 1"_s, {});
    const auto places = columns().load(transaction.database());
    if (!everything)
        return everything.error();
    if (!places)
        return places.error();
    auto all = *everything;
    std::ranges::sort(all, {}, &Story::number);
    const auto &story = all[move % all.size()];
    const auto at = std::ranges::find(*places, story.column, &Column::id) - places->begin();
    auto moved = story;
    moved.column = (*places)[(at + 1) % places->size()].id;
    moved.rank = move;
    return stories().apply(transaction, {story, moved});
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Store store({.database = QString::fromLocal8Bit(argv[1])}, {u"Ada"_s, u"mover"_s});
    if (const auto open = store.open().result(); !open) {
        std::fprintf(stderr, "%s\n", qPrintable(open.error().message()));
        return 1;
    }
    for (int move = 0; move < QByteArray(argv[2]).toInt(); ++move) {
        const auto saved = store.write([move](Transaction &transaction) {
                                    return moveOn(transaction, move);
                                }).result();
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().message()));
            return 1;
        }
        std::printf("%d\n", move);
        std::fflush(stdout);
    }
    return 0;
}
