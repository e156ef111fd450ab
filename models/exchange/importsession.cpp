// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsession.h"

#include "models/exchange/format.h"

#include <QPromise>
#include <QThreadPool>

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

void ImportSession::read(const QStringList &files, DateOrder order)
{
    m_files = files;
    const auto watch = freshWatch();
    auto promise = std::make_shared<QPromise<Result<Holding>>>();
    promise->start();
    m_mailbox.await(promise->future(), [this, watch](const Result<Holding> &read) {
        if (watch != m_watch)
            return; // somebody chose other files meanwhile
        m_tick.stop();
        if (!read) {
            emit failed(read.error());
            return;
        }
        m_holding = std::make_shared<const Holding>(*read);
        propose();
    });
    QThreadPool::globalInstance()->start([promise, watch, files, order] {
        promise->addResult(readExport(files, {}, {.dateOrder = order, .cancelled = [watch] {
                                                      return watch->stop.load();
                                                  }}));
        promise->finish();
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
