// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/store.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto UntilPainted = 30ms;

Store::Store(const StoreLocation &location, const Author &author, QObject *parent)
    : QObject(parent)
    , m_location(location)
    , m_author(author)
    , m_worker(new StoreWorker(location, author))
{
    connect(m_worker, &StoreWorker::refused, this, &Store::refused);
    connect(m_worker, &StoreWorker::failed, this, &Store::failed);
    connect(m_worker, &StoreWorker::waiting, this, &Store::waiting);
    connect(m_worker, &StoreWorker::lost, this, &Store::lost);
    connect(m_worker, &StoreWorker::found, this, &Store::found);
    connect(m_worker, &StoreWorker::truth, this, &Store::tell);
    connect(m_worker, &StoreWorker::pictured, this,
            [this](quint64 key, const StoreWorker::More &more) {
                // The thread that paints is at the end of its list when this timer is due.
                QTimer::singleShot(UntilPainted, this, [this, key, more] {
                    QMetaObject::invokeMethod(m_worker,
                                              [this, key, more] { m_worker->tellMore(key, more); });
                });
            });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

Store::~Store()
{
    m_thread.quit();
    m_thread.wait();
}

void Store::edit(const Deed &deed)
{
    if (deed.isEmpty())
        return;
    for (const auto &step : deed.steps())
        tell(step.change.table, step.hope);
    QMetaObject::invokeMethod(m_worker, [this, deed] { m_worker->take(deed); });
}

void Store::retryNow()
{
    QMetaObject::invokeMethod(m_worker, &StoreWorker::retry);
}

void Store::tell(const QString &table, const std::any &delta)
{
    for (const auto &heard : m_listeners.value(table)) {
        if (heard.watcher)
            heard.listener(delta);
    }
}

void Store::add(QObject *watcher, const QString &table, const Listener &listener,
                StoreWorker::Watch watch)
{
    const auto key = ++m_lastWatch;
    m_listeners[table].removeIf([](const Heard &heard) { return !heard.watcher; });
    m_listeners[table].append({watcher, listener});
    QMetaObject::invokeMethod(m_worker, [this, key, watch = std::move(watch)] {
        m_worker->add(key, watch);
    });
    connect(watcher, &QObject::destroyed, m_worker, [this, key] { m_worker->remove(key); });
}

} // namespace Dayshift
