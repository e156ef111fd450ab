// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/budget.h"
#include "models/net/schedule.h"

#include <QHash>

namespace Dayshift {

// How one connection is read from reading to reading: which of its lists rest because nothing goes
// on there, how often one looks so that the lists of many projects are spread over the interval,
// and what that costs. It holds no timer, reads no clock and asks nobody.
//
// A root is a question about one project that stands by itself, with all that follows from it.
class Tempo
{
public:
    // What slows all connections.
    struct Calm
    {
        bool hidden = false; // nobody looks
        bool onBattery = false;

        [[nodiscard]] double factor() const { return hidden ? 4 : onBattery ? 2 : 1; }
        friend bool operator==(const Calm &, const Calm &) = default;
    };

    // It is a part of this reading; rest: how long it may be left alone if nothing goes on in it.
    void visit(const QByteArray &root, std::chrono::milliseconds rest, const QDateTime &now);
    // Whether what is known of the root is good enough for this reading.
    [[nodiscard]] bool rests(const QByteArray &root) const { return m_roots.value(root).rests; }
    void wentOn(const QByteArray &root); // something does

    void sent(const QDateTime &now) { m_sent.add(now); }
    void counted() { ++m_cost; } // of an answer that the server counts

    // The reading is over; slower: by so much than planned.
    void settle(const QDateTime &now, const Pace &bears, double slower);
    void giveUp(); // it failed: what is known stays
    // Somebody wants to see all of it.
    void wakeAll() { m_restUntil.clear(); }

    // How often to look, where so many roots want to be spread.
    [[nodiscard]] Pace pace(const Pace &bears) const;
    // Requests that count, at this pace.
    [[nodiscard]] double perHour(const Pace &bears, bool active) const;
    [[nodiscard]] int lastHour(const QDateTime &now) const { return m_sent.total(now); }

private:
    struct Root
    {
        std::chrono::milliseconds rest {0};
        bool wentOn = false;
        bool rests = false;
    };

    [[nodiscard]] qint64 slices(const Pace &bears) const;

    QHash<QByteArray, QDateTime> m_restUntil;
    QHash<QByteArray, Root> m_roots; // of the reading that goes on
    QList<QByteArray> m_order;
    qsizetype m_spread = 0; // roots that may rest, in the last reading
    bool m_began = false;
    int m_cost = 0;
    double m_usualCost = 0; // of a reading
    HourCount m_sent;
};

} // namespace Dayshift
