// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/transientsecrets.h"

#include <QMutexLocker>

namespace Dayshift {

QFuture<Result<std::optional<QString>>> TransientSecrets::read(const SecretKey &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_kept.constFind(key.id);
    return QtFuture::makeReadyFuture(Result<std::optional<QString>>(
            found == m_kept.cend() ? std::nullopt : std::optional(*found)));
}

QFuture<Result<Done>> TransientSecrets::write(const SecretKey &key, const QString &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_kept.insert(key.id, secret);
    return QtFuture::makeReadyFuture(Result(Done {}));
}

QFuture<Result<Done>> TransientSecrets::remove(const SecretKey &key)
{
    const QMutexLocker lock(&m_mutex);
    m_kept.remove(key.id);
    return QtFuture::makeReadyFuture(Result(Done {}));
}

} // namespace Dayshift
