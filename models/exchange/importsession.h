// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/exchange/importer.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Dayshift {

// One import from the choice of files to the result, without a thread of the person's being held:
// files are read on a pool, the workspace is asked and written on the store's own thread.
class ImportSession : public QObject
{
    Q_OBJECT
public:
    explicit ImportSession(Store &store, QObject *parent = nullptr);
    ~ImportSession() override;

    // Reads the files and proposes a plan: planned() or failed() follows.
    void read(const QStringList &files, DateOrder order = DateOrder::Unknown);
    // Counts what the plan would do, as a dry run: counted() or failed() follows. A count that is
    // under way is given up for a newer one.
    void count(const ImportPlan &plan);
    // Does it: imported() or failed() follows.
    void import(const ImportPlan &plan);
    // Stops what is under way; of an import nothing is kept. failed() says Interrupted.
    void cancel();

    [[nodiscard]] const Holding *holding() const { return m_holding.get(); }
    [[nodiscard]] const QStringList &files() const { return m_files; }

signals:
    void planned(const Dayshift::ImportPlan &plan);
    void counted(const Dayshift::ImportOutcome &outcome);
    void imported(const Dayshift::ImportOutcome &outcome);
    void failed(const Dayshift::Error &error);
    void progressed(qint64 done, qint64 all);

private:
    // Shared with the thread that works, so that it can be asked to stop after we are gone.
    struct Watch
    {
        std::atomic<bool> stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> all = 0;
    };

    [[nodiscard]] std::shared_ptr<Watch> freshWatch();
    [[nodiscard]] static ImportControl controlOf(const std::shared_ptr<Watch> &watch);
    void propose();

    Store &m_store;
    Mailbox m_mailbox {this};
    QStringList m_files;
    std::shared_ptr<const Holding> m_holding;
    std::shared_ptr<Watch> m_watch;
    QTimer m_tick;
};

} // namespace Dayshift
