// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/environmentsecrets.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString EnvironmentSecrets::variableFor(const QString &name)
{
    auto variable = u"DAYSHIFT_TOKEN_"_s;
    for (const auto c : name.toUpper()) {
        const auto isPlain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        variable += isPlain ? c : u'_';
    }
    return variable;
}

QFuture<Result<std::optional<QString>>> EnvironmentSecrets::read(const SecretKey &key)
{
    const auto variable = variableFor(key.name).toLatin1();
    if (const auto token = qEnvironmentVariable(variable.constData()); !token.isEmpty())
        return QtFuture::makeReadyFuture(Result(std::optional(token)));
    return m_keyring.read(key);
}

QFuture<Result<Done>> EnvironmentSecrets::write(const SecretKey &key, const QString &secret)
{
    return m_keyring.write(key, secret);
}

QFuture<Result<Done>> EnvironmentSecrets::remove(const SecretKey &key)
{
    return m_keyring.remove(key);
}

} // namespace Dayshift
