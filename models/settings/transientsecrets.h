// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/secrets.h"

#include <QHash>
#include <QMutex>

namespace Dayshift {

// Secrets that go with the program: for the demo day, which leaves no trace in a person's keyring.
class TransientSecrets : public Secrets
{
public:
    QFuture<Result<std::optional<QString>>> read(const SecretKey &key) override;
    QFuture<Result<Done>> write(const SecretKey &key, const QString &secret) override;
    QFuture<Result<Done>> remove(const SecretKey &key) override;

private:
    QMutex m_mutex;
    QHash<QString, QString> m_kept; // by SecretKey::id
};

} // namespace Dayshift
