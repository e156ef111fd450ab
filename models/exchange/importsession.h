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

    // Reads the files and proposes a plan: planned(), mappingNeeded() or failed() follows. Without
    // columns a table of no known tool is read as it was read the last time, or as its headings say.
    void read(const QStringList &files, DateOrder order = DateOrder::Unknown,
              const ColumnMapping &columns = {});
    // Counts what the plan would do, as a dry run: counted() or failed() follows. A count that is
    // under way is given up for a newer one.
    void count(const ImportPlan &plan);
    // Does it: imported() or failed() follows.
    void import(const ImportPlan &plan);
    // Stops what is under way; of an import nothing is kept. failed() says Interrupted.
    void cancel();

    [[nodiscard]] const Holding *holding() const { return m_holding.get(); }
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] DateOrder dateOrder() const { return m_order; }
    // What was said of the columns; empty: they are as they were guessed.
    [[nodiscard]] const ColumnMapping &columns() const { return m_columns; }

signals:
    void planned(const Dayshift::ImportPlan &plan);
    // It is a table, and nothing tells which of its columns is the title.
    void mappingNeeded(const QList<Dayshift::TableColumn> &columns);
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
    struct Read
    {
        Result<Holding> holding = Error {};
        QList<TableColumn> columns = {}; // of a table that nothing recognised
    };
    void take(const Read &read);
    // Reads again with what was answered for such a table before, or else goes on.
    void recall(const QList<TableColumn> &columns, const std::function<void()> &otherwise);
    void propose();

    Store &m_store;
    Mailbox m_mailbox {this};
    QStringList m_files;
    DateOrder m_order = DateOrder::Unknown;
    ColumnMapping m_columns;
    std::shared_ptr<const Holding> m_holding;
    std::shared_ptr<Watch> m_watch;
    QTimer m_tick;
};

} // namespace Dayshift
