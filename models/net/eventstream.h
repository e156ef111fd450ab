// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/net/eventparser.h"
#include "models/net/request.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace Dayshift {

// One answer that goes on and on: what a server tells as server-sent events. It is opened once and
// ends once; no redirect is followed.
class EventStream : public QObject
{
    Q_OBJECT
public:
    explicit EventStream(Request request, QObject *parent = nullptr);
    ~EventStream() override;

    void open(QNetworkAccessManager &network, const std::optional<QSslConfiguration> &tls);
    // Instead: it cannot be opened. Told when the caller is back in its event loop.
    void fail(const Error &error);

signals:
    void told(const Dayshift::EventParser::Event &event);
    void ended(const Dayshift::Error &error);

private:
    void lookAtHead();
    void takeBytes();
    void settle();
    void end(const Error &error);
    void drop();

    Request m_request;
    EventParser m_parser;
    QPointer<QNetworkReply> m_reply; // the network may go first
    QList<QSslError> m_tlsErrors;
    QTimer m_patience; // until the first event
    bool m_isEvents = false;
    bool m_hasEnded = false;
};

} // namespace Dayshift
