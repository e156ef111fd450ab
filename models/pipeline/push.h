// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/backoff.h"
#include "models/net/request.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Dayshift {

class EventStream;
class HttpClient;

// What a server tells by itself, for as long as this lives. A stream that breaks is opened again,
// ever more rarely while it goes on breaking; nothing is repeated meanwhile, so that opening it is
// news as well.
class Push : public QObject
{
    Q_OBJECT
public:
    // chance gives numbers in [0, 1). On the client's thread.
    Push(HttpClient &http, Request request, std::function<double()> chance, Backoff backoff = {},
         QObject *parent = nullptr);
    ~Push() override;

    // The server tells.
    [[nodiscard]] bool isLive() const { return m_isLive; }
    // In a row; a stream that lived for a while and broke counts anew.
    [[nodiscard]] int failures() const { return m_failures; }

signals:
    void news(); // something changed, or may have
    void liveChanged();

private:
    void open();
    void setLive(bool live);

    HttpClient &m_http;
    Request m_request;
    std::function<double()> m_chance;
    Backoff m_backoff;
    std::unique_ptr<EventStream> m_stream;
    QTimer m_again;
    int m_failures = 0;
    bool m_isLive = false;
};

} // namespace Dayshift
