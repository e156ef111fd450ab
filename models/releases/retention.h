// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/pipeline/build.h"
#include "models/store/transaction.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Dayshift {

class Store;

// What one step of pruning did.
struct Pruned
{
    int builds = 0; // removed, with all that belongs to them
    std::optional<Build> behind = {}; // where the next step goes on; nothing: there is no next
};

// Removes builds that ended longer ago than the team's rule says, at most so many of them looked
// at. What stays: the newest build of each pipeline, so that none goes blank; builds that are not
// over; builds of a deployment, and those whose commits went out with one; builds that name a story
// of the workspace; and builds whose page stands in the evidence of a criterion or of a definition
// of done. Of a build without any time nothing says how old it is: it stays, too.
[[nodiscard]] Result<Pruned> pruneBuilds(Transaction &transaction, const QDateTime &now,
                                         const std::optional<Build> &behind = {}, int most = 200);

// Prunes by itself, step by step, for as long as it lives: a while after the start, and then a few
// times a day.
class Retention : public QObject
{
    Q_OBJECT
public:
    explicit Retention(Store &store, Clock clock = systemClock(), QObject *parent = nullptr);

    void pruneNow();

signals:
    // All that was old is gone.
    void pruned(int builds);
    void failed(const Dayshift::Error &error);

private:
    void step();

    Store &m_store;
    Clock m_clock;
    QTimer m_timer;
    std::optional<Build> m_behind = {};
    int m_removed = 0;
    bool m_busy = false;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
