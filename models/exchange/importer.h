// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/source.h"
#include "models/store/store.h"

#include <functional>

namespace Dayshift {

// A field that the file changed and that was changed here, too: it stays as it is here.
struct KeptHere
{
    QString key = {};
    QString title = {};
    QString field = {}; // the column's name
};

// The lines of the activity log that one import left, and nobody else's are among them.
struct ImportSpan
{
    qint64 first = 0; // behind last: it left none
    qint64 last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
};

// What an import did, or would do.
struct ImportOutcome
{
    ImportSpan span = {};
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 epics = 0;   // of those created
    qint64 sprints = 0; // created
    QStringList newMembers = {};
    qint64 comments = 0;
    qint64 statusChanges = 0;
    qint64 links = 0; // between stories, made
    QList<KeptHere> kept = {};
};

struct ImportControl
{
    StopAsked cancelled = {};
    std::function<void(qint64 done, qint64 all)> progress = {};
};

// Brings what files hold into the workspace, in the caller's transaction: epics, stories, sub-tasks,
// sprints, members, comments, and the status changes that the files date, as lines of the log with
// their own times. What came before is updated where the file changed it, and left where somebody
// changed it here. Interrupted if cancelled.
[[nodiscard]] Result<ImportOutcome> importHolding(Transaction &transaction, const Holding &holding,
                                                  const ImportPlan &plan,
                                                  const ImportControl &control = {});

enum class ImportRunIs { Real, Dry };

// The same on the store's thread: the dry run is the real one, rolled back.
[[nodiscard]] QFuture<Result<ImportOutcome>> runImport(Store &store,
                                                       std::shared_ptr<const Holding> holding,
                                                       const ImportPlan &plan, ImportRunIs run,
                                                       const ImportControl &control = {});

} // namespace Dayshift
