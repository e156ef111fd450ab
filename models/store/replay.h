// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/store.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace Dayshift {

class ReplayLog;

// A workspace as it was at any past minute, told from its log: a store of its own, in a file that
// goes with this, from which the lines after that minute are taken back. Pages watch it like any
// store and are told what differs when the minute changes. Nobody edits it. Rows that no line of the
// log tells of stay as they are; the same log always gives the same rows.
class Replay
{
public:
    // Reads the log once, and copies what the workspace holds; may take seconds of a long one. On
    // any thread; the store lives on that of the application.
    [[nodiscard]] static Result<std::shared_ptr<Replay>> of(const StoreLocation &location,
                                                            const Author &author);
    ~Replay();
    Q_DISABLE_COPY_MOVE(Replay)

    [[nodiscard]] Store &store() { return *m_store; }
    // For whoever keeps it from now on; it goes before this does.
    [[nodiscard]] std::unique_ptr<Store> takeStore() { return std::move(m_store); }
    // The first and the last line of the log.
    [[nodiscard]] QDateTime begin() const;
    [[nodiscard]] QDateTime end() const;
    // The minute that is shown: its own end, so that what happened within it is there.
    [[nodiscard]] QDateTime moment() const;
    // Goes there; gives how many things changed on the way.
    [[nodiscard]] QFuture<Result<int>> goTo(const QDateTime &moment);

private:
    Replay();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayLog> m_log;
    QThreadPool m_walker; // one thread, on which what follows is used
    std::unique_ptr<Database> m_past;
    std::unique_ptr<Store> m_store;
    QDateTime m_moment;
};

} // namespace Dayshift
