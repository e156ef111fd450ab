// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the poller goes, and what it tells of that.

#include "models/net/httpclient.h"
#include "models/pipeline/poller.h"
#include "models/pipeline/pollerparts.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto LongHidden = 30s; // a glance elsewhere is no reason to read everything again
static constexpr auto BehindAStream = 60s;
static constexpr double Noticeable = 1.05;

void Poller::forget(const QString &id)
{
    m_servers.remove(id);
    tellLater();
}

void Poller::setCalm(bool hidden, bool onBattery)
{
    QMetaObject::invokeMethod(this, [this, hidden, onBattery] {
        const Tempo::Calm calm {.hidden = hidden, .onBattery = onBattery};
        if (calm == m_calm)
            return;
        const auto now = m_clock();
        const bool isBack = m_calm.hidden && !hidden
                && m_hiddenSince.addSecs(LongHidden.count()) <= now;
        if (hidden && !m_calm.hidden)
            m_hiddenSince = now;
        m_calm = calm;
        if (isBack) {
            for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) {
                it.value()->tempo.wakeAll();
                m_schedule.hurry(it.key(), now);
            }
        }
        tick();
        tellLater();
    });
}

void Poller::wake()
{
    QMetaObject::invokeMethod(this, [this] {
        const auto now = m_clock();
        if (m_wokenAt.isValid() && m_wokenAt.addSecs(60) > now && m_wokenAt <= now)
            return; // who changes windows all the time does not ask all the time
        m_wokenAt = now;
        tryTheFailing();
        tick();
    });
}

// What could not be reached before may be reached now. What the server or a person has to settle
// waits on.
void Poller::tryTheFailing()
{
    const auto now = m_clock();
    for (auto it = m_servers.cbegin(); it != m_servers.cend(); ++it) {
        if (m_schedule.failures(it.key()) > 0 && !m_schedule.isStopped(it.key()))
            m_schedule.resume(it.key(), now);
    }
}

Pace Poller::paceOf(const Server &server) const
{
    if (m_interval > 0s)
        return {.idle = m_interval, .active = m_interval};
    auto pace = server.provider ? server.provider->pace() : Pace {};
    // Behind a server that tells by itself one only looks whether it still does.
    if (server.isTold())
        pace.idle = std::max<std::chrono::milliseconds>(pace.idle, BehindAStream);
    return pace;
}

// Only a server that answers well is listened to; who names an interval wants no more than that.
void Poller::listenTo(const ServerPointer &server)
{
    if (!server->pushes.empty() || m_interval > 0s || !server->provider)
        return;
    const auto name = server->connection.id.toString();
    const auto streams = server->provider->streams({server->connection, server->remembered});
    for (const auto &question : streams) {
        auto push = std::make_unique<Push>(
                m_http, server->session->requestFor(question),
                [] { return QRandomGenerator::global()->generateDouble(); });
        connect(push.get(), &Push::news, this, [this, name] {
            m_schedule.hurry(name, m_clock());
            wakeLater();
        });
        connect(push.get(), &Push::liveChanged, this, [this, name] {
            // While nobody listened, something may have happened.
            m_schedule.hurry(name, m_clock());
            wakeLater();
            tellLater();
        });
        server->pushes.push_back(std::move(push));
    }
}

double Poller::demandOf(const QByteArray &account) const
{
    double perHour = 0;
    for (const auto &server : m_servers) {
        if (server->account == account)
            perHour += server->tempo.perHour(paceOf(*server), server->seen.anythingGoesOn());
    }
    return perHour;
}

double Poller::slowerBy(const Server &server) const
{
    if (server.account.isEmpty())
        return m_calm.factor();
    const auto stretch = m_http.budget().stretch(server.account, demandOf(server.account),
                                                 m_clock());
    return std::max(stretch, m_calm.factor());
}

// No longer than until the allowance is filled again: then there is enough for everybody.
std::chrono::milliseconds Poller::slowed(const Server &server, std::chrono::milliseconds interval,
                                         double slower) const
{
    const auto now = m_clock();
    const auto length = double(interval.count());
    auto wait = length * slower;
    if (const auto allowance = m_http.budget().allowance(server.account, now); allowance.isKnown())
        wait = std::min(wait, std::max(length * m_calm.factor(),
                                       double(now.msecsTo(allowance.resetAt) + 5000)));
    return std::chrono::milliseconds(qint64(wait));
}

ServerLoad Poller::loadOf(const Server &server) const
{
    using Slowed = ServerLoad::Slowed;
    const auto name = server.connection.id.toString();
    const auto now = m_clock();
    const auto slower = slowerBy(server);
    const auto pace = paceOf(server);
    ServerLoad load {.connection = server.connection.id,
                     .name = server.connection.name,
                     .kind = server.provider ? server.provider->name() : server.connection.provider,
                     .allowance = m_http.budget().allowance(server.account, now),
                     .lastHour = server.tempo.lastHour(now),
                     .active = server.seen.anythingGoesOn(),
                     .pushed = server.isTold(),
                     .nextAt = m_schedule.nextAt(name)};
    load.interval = slowed(server, load.active ? pace.active : pace.idle, slower);
    if (m_schedule.isStopped(name))
        load.slowed = Slowed::Stopped;
    else if (load.allowance.stoppedUntil.isValid())
        load.slowed = Slowed::Asked;
    else if (m_schedule.failures(name) > 0)
        load.slowed = Slowed::Failing;
    else if (slower > std::max(Noticeable, m_calm.factor()))
        load.slowed = Slowed::Budget;
    else if (m_calm.hidden)
        load.slowed = Slowed::Hidden;
    else if (m_calm.onBattery)
        load.slowed = Slowed::Battery;
    return load;
}

void Poller::tellLater()
{
    if (!m_teller.isActive())
        m_teller.start(1s);
}

void Poller::tell()
{
    QList<ServerLoad> loads;
    for (const auto &server : std::as_const(m_servers))
        loads.append(loadOf(*server));
    std::ranges::sort(loads, [](const ServerLoad &a, const ServerLoad &b) {
        return std::pair(a.name.toCaseFolded(), a.connection) < std::pair(b.name.toCaseFolded(), b.connection);
    });
    emit loaded(loads);
}

} // namespace Dayshift
