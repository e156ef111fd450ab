// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QMutex>
#include <QObject>

#include <memory>

namespace Dayshift {

// Takes up answers on its owner's thread, and lets those that come too late fall.
//
// QFuture::then(context) asserts in Qt 6.4 that the context still lives when the answer comes. An
// object whose answers come from other threads, and that may go before they do, has a mailbox
// instead: as a member, so that it goes with it.
class Mailbox
{
public:
    explicit Mailbox(QObject *owner)
        : m_slot(std::make_shared<Slot>(owner))
    {
    }
    ~Mailbox()
    {
        const QMutexLocker lock(&m_slot->mutex);
        m_slot->owner = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Mailbox)

    // Calls take(answer) on the owner's thread.
    template<typename T, typename Take>
    void await(QFuture<T> future, Take take)
    {
        future.then([slot = m_slot, take = std::move(take)](const T &answer) {
            const QMutexLocker lock(&slot->mutex);
            if (slot->owner)
                QMetaObject::invokeMethod(
                        slot->owner, [take, answer] { take(answer); }, Qt::QueuedConnection);
        });
    }

private:
    struct Slot
    {
        explicit Slot(QObject *whose)
            : owner(whose)
        {
        }
        QMutex mutex;
        QObject *owner;
    };
    std::shared_ptr<Slot> m_slot;
};

} // namespace Dayshift
