// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

// A certificate authority of the test's own, made with the openssl program.
class TestAuthority
{
public:
    TestAuthority();

    [[nodiscard]] QString failure() const { return m_failure; } // empty: all went well
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    // What a server needs to call itself by these names, such as "DNS:localhost,IP:127.0.0.1".
    // Its files are NAME.key and NAME.pem; the name is issued().
    [[nodiscard]] QSslConfiguration server(const QString &names, bool hasExpired = false);
    [[nodiscard]] QString issued() const { return QString::number(m_issued); } // the last one

private:
    void run(const QStringList &arguments);

    QTemporaryDir m_dir;
    QString m_failure;
    int m_issued = 0;
};
