// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/secrets.h"

namespace Dayshift {

// The environment before the keyring, for machines that have none, such as a kiosk or a server of
// builds. It is read each time it is asked for, and never stored.
class EnvironmentSecrets : public Secrets
{
public:
    explicit EnvironmentSecrets(Secrets &keyring)
        : m_keyring(keyring)
    {
    }

    // DAYSHIFT_TOKEN_BUILD_FARM for "Build farm".
    [[nodiscard]] static QString variableFor(const QString &name);

    QFuture<Result<std::optional<QString>>> read(const SecretKey &key) override;
    QFuture<Result<Done>> write(const SecretKey &key, const QString &secret) override;
    QFuture<Result<Done>> remove(const SecretKey &key) override;

private:
    Secrets &m_keyring;
};

} // namespace Dayshift
