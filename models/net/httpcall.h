// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
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

// One request on its way: sent, followed through redirects, counted, timed, and turned into a Reply
// or an Error. It is sent once and finishes once. A deed is never redirected: the answer says so.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    HttpCall(Request request, Clock clock, QObject *parent);
    ~HttpCall() override;

    [[nodiscard]] const Request &request() const { return m_request; }

    // Who asks, for what, as whom; nothing of Qt's own that would say more than the request does.
    [[nodiscard]] static QNetworkRequest headOf(const Request &request, const QUrl &url);

    // Of the last answer, good or bad; 0 and none before.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] bool usedHttp2() const { return m_usedHttp2; }
    [[nodiscard]] const QMap<QByteArray, QByteArray> &headers() const { return m_headers; }

    // tag: what the server called its last answer; empty: there is none.
    void send(QNetworkAccessManager &network, const std::optional<QSslConfiguration> &tls,
              const QByteArray &tag);

signals:
    // A Reply with notModified has no body here.
    void finished(const Dayshift::Result<Dayshift::Reply> &result);

private:
    void open(const QUrl &url);
    [[nodiscard]] QNetworkReply *sent(QNetworkRequest request);
    void lookAtHead();
    void takeBytes();
    void settle();
    void follow(const QByteArray &location);
    [[nodiscard]] bool mayGoTo(const QUrl &target) const;
    [[nodiscard]] Reply reply(int status) const;
    void finish(const Result<Reply> &result);
    void drop();

    Request m_request;
    Clock m_clock;
    QNetworkAccessManager *m_network = nullptr;
    std::optional<QSslConfiguration> m_tls;
    QByteArray m_tag;
    QPointer<QNetworkReply> m_reply; // the network may go first
    QUrl m_url;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_silence;
    QTimer m_deadline;
    int m_status = 0;
    bool m_usedHttp2 = false;
    QMap<QByteArray, QByteArray> m_headers;
    int m_redirects = 0;
    bool m_isElsewhere = false; // at a server that must not know who asks
    bool m_isFinished = false;
};

} // namespace Dayshift
