// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/informer.h"

#include "models/settings/settings.h"

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr qsizetype MostAtOnce = 4; // on the desktop, each by itself

Informer::Informer(Store &store, NotificationList &list, Settings &settings, Clock clock,
                   std::function<bool()> presenting, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_list(list)
    , m_clock(std::move(clock))
    , m_presenting(std::move(presenting))
    , m_concerns(store, list.sequence())
{
    connect(&m_concerns, &Concerns::heard, this, &Informer::take);
    m_ticker.setInterval(20s);
    connect(&m_ticker, &QTimer::timeout, this, &Informer::look);
}

Quiet Informer::quiet() const
{
    return {.hours = m_settings.quietHours(),
            .time = m_clock().toLocalTime().time(),
            .presenting = m_presenting && m_presenting(),
            .paused = m_paused};
}

void Informer::take(const QList<Notification> &notifications, qint64 sequence)
{
    QList<Notification> wanted;
    for (const auto &each : notifications) {
        if (m_settings.reach(wordOf(each.concern), usualReach(each.concern)) != Reach::Off)
            wanted.append(each);
    }
    const auto now = quiet();
    QList<Notification> loud;
    for (const auto &each : m_list.add(wanted, sequence)) {
        const auto reach = m_settings.reach(wordOf(each.concern), usualReach(each.concern));
        switch (deliveryOf(each.concern, reach, now)) {
        case Delivery::Desktop:
            loud.prepend(each);
            break;
        case Delivery::Tray:
            emit toTray(each);
            break;
        case Delivery::Held:
            m_held.prepend(each);
            m_ticker.start();
            break;
        case Delivery::List:
        case Delivery::Nothing:
            break;
        }
    }
    if (loud.size() > MostAtOnce) {
        emit several(loud);
        return;
    }
    for (auto each = loud.crbegin(); each != loud.crend(); ++each)
        emit toDesktop(*each);
}

void Informer::setPaused(bool paused)
{
    m_paused = paused;
    look();
}

// The strictest measure: what is held waits until nothing is quiet any more.
void Informer::look()
{
    if (m_held.isEmpty() || quiet().holds(Concern::Assigned))
        return;
    m_ticker.stop();
    emit digest(std::exchange(m_held, {}));
}

} // namespace Dayshift
