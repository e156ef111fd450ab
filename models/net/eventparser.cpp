// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/eventparser.h"

#include <utility>

namespace Dayshift {

QList<EventParser::Event> EventParser::feed(const QByteArray &bytes)
{
    QList<Event> events;
    for (const char byte : bytes) {
        const bool belongs = m_afterReturn && byte == '\n';
        m_afterReturn = byte == '\r';
        if (belongs)
            continue;
        if (byte == '\n' || byte == '\r')
            endLine(events);
        else if (m_line.size() + m_event.data.size() < m_limit)
            m_line += byte;
        else
            m_isTooLong = true;
    }
    return events;
}

void EventParser::endLine(QList<Event> &events)
{
    const auto line = std::exchange(m_line, {});
    if (line.isEmpty()) {
        if (m_hasData && !m_isTooLong)
            events.append(m_event);
        m_event = {};
        m_hasData = false;
        m_isTooLong = false;
        return;
    }
    const auto colon = line.indexOf(':');
    if (colon == 0)
        return; // a remark, which keeps the line alive
    const auto field = colon < 0 ? line : line.left(colon);
    auto value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event")
        m_event.name = value;
    if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
}

} // namespace Dayshift
