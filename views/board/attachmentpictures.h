// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/attachmenttransfer.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace Dayshift {

// Small pictures of attached pictures. One after the other is read and decoded off the thread that
// paints; only so many are kept. What is too large, broken, or no picture at all has none.
class AttachmentPictures : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentPictures(Store &store, QObject *parent = nullptr);
    ~AttachmentPictures() override;

    // Null until it is there: ready() tells.
    [[nodiscard]] QImage picture(const Attachment &attachment);
    static constexpr int Side = 96; // pixels

signals:
    void ready();

private:
    void startNext();

    Mailbox m_mailbox {this};
    AttachmentDownload m_download;
    QCache<AttachmentId, QImage> m_pictures;
    QSet<AttachmentId> m_asked;
    QList<Attachment> m_waiting;
    bool m_busy = false;
};

// At most Side pixels wide and high; null if the bytes are no picture of the kind that the name
// says, or one of more pixels than anybody looks at.
[[nodiscard]] QImage smallPicture(const QString &name, const QByteArray &bytes);

} // namespace Dayshift
