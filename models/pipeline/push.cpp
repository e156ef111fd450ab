// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/push.h"

#include "models/net/eventstream.h"
#include "models/net/httpclient.h"

namespace Dayshift {

Push::Push(HttpClient &http, Request request, std::function<double()> chance, Backoff backoff,
           QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_request(std::move(request))
    , m_chance(std::move(chance))
    , m_backoff(backoff)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Push::open);
    open();
}

Push::~Push() = default;

void Push::open()
{
    m_stream = m_http.listen(m_request);
    connect(m_stream.get(), &EventStream::told, this, [this] {
        setLive(true);
        m_failures = 0;
        emit news();
    });
    connect(m_stream.get(), &EventStream::ended, this, [this] {
        m_stream.release()->deleteLater();
        ++m_failures;
        m_again.start(m_backoff.delay(m_failures, m_chance()));
        setLive(false);
    });
}

void Push::setLive(bool live)
{
    if (live == m_isLive)
        return;
    m_isLive = live;
    emit liveChanged();
}

} // namespace Dayshift
