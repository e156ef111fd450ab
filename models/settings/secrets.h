// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace Dayshift {

// Which secret: where it lies, and what people call it.
struct SecretKey
{
    QString id = {}; // in the keyring: never changes, such as a connection's id
    QString name = {}; // what its owner is called, for DAYSHIFT_TOKEN_<NAME>

    friend bool operator==(const SecretKey &, const SecretKey &) = default;
};

// Tokens and passwords, and nowhere else but here: never in a workspace, a log, an export, an
// Error. May be called from any thread. A failure is an Error of kind Away (there is no keyring, or
// it is locked), Timeout or Storage.
class Secrets
{
public:
    Secrets() = default;
    virtual ~Secrets() = default;
    Q_DISABLE_COPY_MOVE(Secrets)

    // Nothing: there is none. That is an answer, and no reason to forget what it was for: some
    // keyrings say so, too, while they are locked.
    [[nodiscard]] virtual QFuture<Result<std::optional<QString>>> read(const SecretKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> write(const SecretKey &key, const QString &secret)
            = 0;
    // Done, too, where there was none.
    [[nodiscard]] virtual QFuture<Result<Done>> remove(const SecretKey &key) = 0;
};

} // namespace Dayshift
