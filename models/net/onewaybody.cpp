// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace Dayshift {

OneWayBody::OneWayBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneWayBody::readData(char *data, qint64 most)
{
    const auto count = std::min(most, m_body.size() - m_read);
    if (count == 0)
        return -1; // the end
    std::memcpy(data, m_body.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace Dayshift
