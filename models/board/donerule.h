// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/donefacts.h"
#include "models/store/deed.h"

namespace Dayshift {

// What a deed must carry so that stories may come into a column although something is missing: for
// each of the refused one line with the reason.
[[nodiscard]] Deed overridden(Deed deed, const EntryVerdict &verdict, const Column &column,
                              const QString &reason, const QString &by, const QDateTime &now);

// Saves the next version of the definition; Conflict if somebody has saved one since `known`, the
// version that the editor saw (0: none).
[[nodiscard]] Result<DoneVersion> saveDefinition(Transaction &transaction, int known,
                                                 const QList<DoneCheck> &checks, MemberId owner,
                                                 SprintId sprint, const QDateTime &now);

// The rule itself: no deed brings a story into a column while something that the column asks for
// is missing, but with an override, as advice, or as an undo. It also keeps under which version a
// story was closed. Known to the store by way of the table of stories.
[[nodiscard]] Result<DeedRule::After> keepEntryRules(Database &database,
                                                     const QList<Change> &changes, DeedWay way);

// With a story goes what was kept of its closing, though the deed does not name it: an undo of
// having written a story in a column of done. Known to the store as the rule above.
[[nodiscard]] Result<DeedRule::After> forgetWithStories(Database &database,
                                                        const QList<Change> &changes, DeedWay way);

} // namespace Dayshift
