// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/change.h"
#include "models/store/database.h"

#include <functional>

namespace Dayshift {

// What must hold of a table whatever anybody edits, beyond what SQL can say: looked at inside of
// the transaction, right after the change was made there. As there is one writer at a time, two
// people cannot break it together, either. An error takes the whole deed back.
using Rule = std::function<Result<Done>(Database &database, const Change &change)>;

// Known from the start of the program, so that it holds for deeds of an earlier run, too:
//     static const KnownRule acyclic(u"story_link"_s, checkLinks);
class KnownRule
{
public:
    KnownRule(const QString &table, const Rule &rule);
};

[[nodiscard]] Result<Done> checkRules(Database &database, const Change &change);

} // namespace Dayshift
