// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/request.h"

#include "models/net/httpdate.h"

#include <algorithm>

namespace Dayshift {

// People paste a token with the blank or the line end that stood behind it.
static QByteArray trimmed(const QString &secret)
{
    return secret.trimmed().toUtf8();
}

Credential Credential::bearer(const QString &token)
{
    const auto bytes = trimmed(token);
    return bytes.isEmpty() ? Credential() : Credential("Authorization", "Bearer " + bytes);
}

Credential Credential::basic(const QString &user, const QString &password)
{
    if (user.isEmpty() && password.isEmpty())
        return {};
    const auto pair = user.toUtf8() + ':' + trimmed(password);
    return {"Authorization", "Basic " + pair.toBase64()};
}

Credential Credential::header(const QByteArray &name, const QString &value)
{
    const auto bytes = trimmed(value);
    return bytes.isEmpty() ? Credential() : Credential(name, bytes);
}

bool Credential::isSendable() const
{
    return std::ranges::none_of(m_value, [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

QDateTime Reply::serverTime() const
{
    return httpDate(header("date"));
}

} // namespace Dayshift
