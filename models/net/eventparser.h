// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Dayshift {

// Server-sent events out of the bytes in which they come (HTML standard, 9.2.6), in pieces of any
// size. An event longer than the limit is left out; what lies in memory never exceeds it.
class EventParser
{
public:
    struct Event
    {
        QByteArray name = {}; // empty: a plain message
        QByteArray data = {};

        friend bool operator==(const Event &, const Event &) = default;
    };

    explicit EventParser(qsizetype limit = 1024 * 1024)
        : m_limit(limit)
    {
    }

    // The events that are whole with these bytes.
    [[nodiscard]] QList<Event> feed(const QByteArray &bytes);

private:
    void endLine(QList<Event> &events);

    qsizetype m_limit;
    QByteArray m_line;
    Event m_event;
    bool m_hasData = false;
    bool m_isTooLong = false;
    bool m_afterReturn = false; // a line feed now belongs to the line before
};

} // namespace Dayshift
