// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>

#include <memory>

namespace Dayshift {

// A file that is being copied in, read piece by piece. It may be hostile, or in use: what is no
// ordinary file, lies elsewhere than it seems, is too large, or is not the same at the end as at the
// beginning is refused with the reason. It waits for its disk: not for the thread that paints.
class AttachmentIntake
{
public:
    // Invalid names what is in the way; NotFound: nothing is there.
    [[nodiscard]] static Result<std::shared_ptr<AttachmentIntake>> ofFile(const QString &path);
    // Something that was never a file, as a picture from the clipboard.
    [[nodiscard]] static Result<std::shared_ptr<AttachmentIntake>> ofBytes(const QString &name,
                                                                           const QByteArray &bytes);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qint64 size() const { return m_size; }
    // The next piece; empty at the end, when the file was found to be the same still.
    [[nodiscard]] Result<QByteArray> next();
    // Of what was read so far: the SHA-256 in hexadecimal.
    [[nodiscard]] QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    explicit AttachmentIntake(const QString &path);

    [[nodiscard]] Result<Done> open();
    [[nodiscard]] std::optional<Error> finished();

    QString m_path;
    QString m_name;
    QFile m_file;
    QBuffer m_buffer;
    QIODevice *m_source = nullptr;
    qint64 m_size = 0;
    qint64 m_read = 0;
    QDateTime m_changedAt;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

} // namespace Dayshift
