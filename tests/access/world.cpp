// SPDX-License-Identifier: GPL-3.0-or-later

// accessworld FILE: puts into a new workspace people and a release of one story that everything is
// well with, for the screen reader's walk.

#include "models/store/store.h"
#include "tests/support/releaseworld.h"

#include <QCoreApplication>

using namespace Dayshift;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto location = StoreLocation::fromText(application.arguments().value(1));
    if (!location)
        return 2;
    const ReleaseWorld world(*location);
    Store store(*location, {u"Owen"_s, u"accessworld"_s});
    return store.open().result() && world.make(store) ? 0 : 1;
}
