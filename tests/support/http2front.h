// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testauthority.h"

#include <QProcess>
#include <QUrl>

// A real web server that speaks HTTP/2 over TLS (nghttpx) and hands what it is asked to another one.
// That one is told how it was asked: "Via: 2 nghttpx", or "Via: 1.1 nghttpx".
class Http2Front
{
public:
    // behind: address and port of a server that speaks HTTP/1.1 in the clear.
    Http2Front(TestAuthority &authority, const QUrl &behind);
    ~Http2Front();
    Q_DISABLE_COPY_MOVE(Http2Front)

    [[nodiscard]] QString failure() const { return m_failure; } // empty: it answers
    [[nodiscard]] QUrl url(const QString &path) const;

private:
    QProcess m_server;
    quint16 m_port = 0;
    QString m_failure;
};
