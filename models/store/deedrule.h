// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <functional>

namespace Dayshift {

// Whether somebody wishes for something, or takes back what they did.
enum class DeedWay : bool { Wish, Undo };

// What a person's deed has to keep to as a whole. It is asked in the deed's own transaction: before
// anything of it is done, for what has to be known of how things were, and by what that gives,
// after all is done. An error takes the whole deed back. What machines write is not asked.
class DeedRule
{
public:
    using After = std::function<Result<Done>(Transaction &)>; // may be empty
    using Before = std::function<Result<After>(Database &, const QList<Change> &, DeedWay)>;

    // Known from the start of the program, so that it holds for what waits from an earlier run.
    explicit DeedRule(const Before &before);
};

// Does all changes of a deed, if every rule lets it.
[[nodiscard]] Result<Done> applyDeed(Transaction &transaction, const QList<Change> &changes,
                                     DeedWay way = DeedWay::Wish);

} // namespace Dayshift
