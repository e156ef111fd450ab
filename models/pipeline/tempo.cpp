// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/tempo.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Dayshift {

// So many lists are asked in one look; more make it look more often, at a part of them each time.
static constexpr qsizetype RootsAtOnce = 4;
static constexpr double Memory = 0.7; // of the cost of earlier readings

void Tempo::visit(const QByteArray &root, std::chrono::milliseconds rest, const QDateTime &now)
{
    if (rest <= 0ms || m_roots.contains(root))
        return;
    const auto until = m_restUntil.value(root);
    // Further ahead it is only because the clock was set back.
    const bool rests = until > now && now.secsTo(until) <= 3600;
    m_order.append(root);
    m_roots.insert(root, {.rest = rest, .rests = rests});
}

void Tempo::wentOn(const QByteArray &root)
{
    if (const auto known = m_roots.find(root); known != m_roots.end())
        known->wentOn = true;
}

qint64 Tempo::slices(const Pace &bears) const
{
    const auto fastest = std::max<qint64>(bears.active.count(), 1);
    const auto most = std::max<qint64>(bears.idle.count() / fastest, 1);
    return std::clamp<qint64>(m_spread / RootsAtOnce, 1, most);
}

void Tempo::settle(const QDateTime &now, const Pace &bears, double slower)
{
    m_spread = m_order.size();
    const auto look = pace(bears).idle;
    QHash<QByteArray, QDateTime> restUntil;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const auto &root = m_roots[m_order[i]];
        if (root.wentOn)
            continue;
        if (root.rests) {
            restUntil.insert(m_order[i], m_restUntil.value(m_order[i]));
            continue;
        }
        // The first time each for another while: from then on they come one after another.
        auto rest = double(root.rest.count());
        if (!m_began)
            rest = rest * double(i + 1) / double(m_order.size());
        // A look that comes a little early takes it as well, rather than leave it to the next.
        const auto early = double(look.count()) / 2;
        if (const auto wait = (rest - early) * slower; wait > 0)
            restUntil.insert(m_order[i], now.addMSecs(qint64(wait)));
    }
    m_restUntil = restUntil;
    // The first reading finds all that there is; the next ones only what is new.
    m_usualCost = m_began ? std::max(double(m_cost),
                                     Memory * m_usualCost + (1 - Memory) * double(m_cost))
                          : 0;
    m_began = true;
    giveUp();
}

void Tempo::giveUp()
{
    m_order.clear();
    m_roots.clear();
    m_cost = 0;
}

Pace Tempo::pace(const Pace &bears) const
{
    return {.idle = bears.idle / slices(bears), .active = bears.active};
}

double Tempo::perHour(const Pace &bears, bool active) const
{
    const auto chosen = pace(bears);
    const auto interval = std::max<qint64>((active ? chosen.active : chosen.idle).count(), 1);
    return m_usualCost * 3'600'000 / double(interval);
}

} // namespace Dayshift
