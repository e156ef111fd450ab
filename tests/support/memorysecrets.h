// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/secrets.h"

#include <QHash>

// A keyring that is a map. It answers at once.
class MemorySecrets : public Dayshift::Secrets
{
public:
    QHash<QString, QString> kept; // by SecretKey::id

    QFuture<Dayshift::Result<std::optional<QString>>> read(const Dayshift::SecretKey &key) override
    {
        const auto found = kept.constFind(key.id);
        return QtFuture::makeReadyFuture(Dayshift::Result<std::optional<QString>>(
                found == kept.cend() ? std::nullopt : std::optional(*found)));
    }
    QFuture<Dayshift::Result<Dayshift::Done>> write(const Dayshift::SecretKey &key,
                                                    const QString &secret) override
    {
        kept.insert(key.id, secret);
        return QtFuture::makeReadyFuture(Dayshift::Result(Dayshift::Done {}));
    }
    QFuture<Dayshift::Result<Dayshift::Done>> remove(const Dayshift::SecretKey &key) override
    {
        kept.remove(key.id);
        return QtFuture::makeReadyFuture(Dayshift::Result(Dayshift::Done {}));
    }
};
