// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsession.h"

#include "models/base/onpool.h"
#include "models/exchange/format.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

ImportSession::ImportSession(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_watch)
            emit progressed(m_watch->done, m_watch->all);
    });
}

ImportSession::~ImportSession()
{
    cancel();
}

std::shared_ptr<ImportSession::Watch> ImportSession::freshWatch()
{
    cancel();
    m_watch = std::make_shared<Watch>();
    m_tick.start();
    return m_watch;
}

ImportControl ImportSession::controlOf(const std::shared_ptr<Watch> &watch)
{
    return {.cancelled = [watch] { return watch->stop.load(); },
            .progress =
                    [watch](qint64 done, qint64 all) {
                        watch->all = all;
                        watch->done = done;
                    }};
}

void ImportSession::cancel()
{
    m_tick.stop();
    if (m_watch)
        m_watch->stop = true;
}

void ImportSession::read(const QStringList &files, DateOrder order, const ColumnMapping &columns)
{
    m_files = files;
    m_order = order;
    m_columns = columns;
    const auto watch = freshWatch();
    const auto work = [watch, files, order, columns] {
        const auto cancelled = [watch] { return watch->stop.load(); };
        Read read {.holding = readExport(
                           files, {},
                           {.dateOrder = order, .columns = columns, .cancelled = cancelled})};
        if (!read.holding && read.holding.error().code == "unknown-format"_L1) {
            if (const auto table = tableColumns(files, cancelled))
                read.columns = *table;
        }
        return read;
    };
    m_mailbox.await(onPool(work), [this, watch](const Read &read) {
        if (watch != m_watch)
            return; // somebody chose other files meanwhile
        m_tick.stop();
        take(read);
    });
}

void ImportSession::take(const Read &read)
{
    if (read.holding) {
        m_holding = std::make_shared<const Holding>(*read.holding);
        recall(m_holding->columns, [this] { propose(); });
    } else if (!read.columns.isEmpty()) {
        recall(read.columns,
               [this, columns = read.columns] { emit mappingNeeded(columns); });
    } else {
        emit failed(read.holding.error());
    }
}

void ImportSession::recall(const QList<TableColumn> &columns,
                           const std::function<void()> &otherwise)
{
    if (columns.isEmpty() || !m_columns.isEmpty()) {
        otherwise();
        return;
    }
    const auto ask = [shape = shapeOf(columns)](Database &database) {
        return rememberedColumns(database, shape);
    };
    m_mailbox.await(m_store.read(ask), [=, this,
                                        watch = m_watch](const Result<ColumnMapping> &known) {
        if (watch != m_watch)
            return;
        if (known && !known->isEmpty() && *known != mappingOf(columns))
            read(m_files, m_order, *known);
        else
            otherwise();
    });
}

void ImportSession::propose()
{
    m_mailbox.await(m_store.read([holding = m_holding](Database &database) {
        return proposedPlan(database, *holding);
    }),
                    [this](const Result<ImportPlan> &plan) {
                        if (plan)
                            emit planned(*plan);
                        else
                            emit failed(plan.error());
                    });
}

void ImportSession::count(const ImportPlan &plan)
{
    const auto watch = freshWatch();
    m_mailbox.await(runImport(m_store, m_holding, plan, ImportRunIs::Dry, controlOf(watch)),
                    [this, watch](const Result<ImportOutcome> &outcome) {
                        if (watch != m_watch || watch->stop)
                            return;
                        m_tick.stop();
                        if (outcome)
                            emit counted(*outcome);
                        else
                            emit failed(outcome.error());
                    });
}

void ImportSession::import(const ImportPlan &plan)
{
    const auto watch = freshWatch();
    m_mailbox.await(runImport(m_store, m_holding, plan, ImportRunIs::Real, controlOf(watch)),
                    [this, watch](const Result<ImportOutcome> &outcome) {
                        m_tick.stop();
                        if (outcome)
                            emit imported(*outcome);
                        else
                            emit failed(outcome.error());
                    });
}

} // namespace Dayshift
