// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/secrets.h"

#include <QObject>

#include <chrono>

namespace Dayshift {

// Secrets in the system's keyring. It lives on the main thread, because libsecret answers there
// whichever thread asked; that thread needs a running event loop.
class Keychain : public QObject, public Secrets
{
    Q_OBJECT
public:
    // A keyring may wait for a person to unlock it, or for ever; we do not.
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::seconds(5),
                      QObject *parent = nullptr);

    QFuture<Result<std::optional<QString>>> read(const SecretKey &key) override;
    QFuture<Result<Done>> write(const SecretKey &key, const QString &secret) override;
    QFuture<Result<Done>> remove(const SecretKey &key) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace Dayshift
