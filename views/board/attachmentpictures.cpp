// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/attachmentpictures.h"

#include "models/base/onpool.h"
#include "models/board/attachmentname.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostPictures = 100;
static constexpr qint64 MostPixels = 24'000'000; // decoded less than 100 MB

QImage smallPicture(const QString &name, const QByteArray &bytes)
{
    static const QHash<QString, QByteArray> formats {{u"png"_s, "png"},   {u"jpg"_s, "jpeg"},
                                                     {u"jpeg"_s, "jpeg"}, {u"gif"_s, "gif"},
                                                     {u"webp"_s, "webp"}, {u"bmp"_s, "bmp"}};
    const auto format = formats.value(safeFileName(name).section(u'.', -1).toLower());
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // Of exactly this kind: no other reader is to meet what hides behind the name.
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const auto size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > MostPixels)
        return {};
    const QSize side(AttachmentPictures::Side, AttachmentPictures::Side);
    const auto scaled = size.scaled(side, Qt::KeepAspectRatio).expandedTo({1, 1});
    reader.setScaledSize(scaled.boundedTo(size));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

AttachmentPictures::AttachmentPictures(Store &store, QObject *parent)
    : QObject(parent)
    , m_download(store)
    , m_pictures(MostPictures)
{
    connect(&m_download, &AttachmentDownload::wasRead, this,
            [this](const Attachment &attachment, const QByteArray &bytes) {
                const auto decode = [name = attachment.name, bytes] {
                    return smallPicture(name, bytes);
                };
                m_mailbox.await(onPool(decode), [this, id = attachment.id](const QImage &picture) {
                    m_pictures.insert(id, new QImage(picture));
                    if (!picture.isNull())
                        emit ready();
                    startNext();
                });
            });
    connect(&m_download, &AttachmentDownload::failed, this, &AttachmentPictures::startNext);
}

AttachmentPictures::~AttachmentPictures() = default;

QImage AttachmentPictures::picture(const Attachment &attachment)
{
    if (fileKindOf(attachment.name) != FileKind::Picture || attachment.size > MostAttachmentBytes)
        return {};
    if (const auto *known = m_pictures.object(attachment.id))
        return *known;
    if (!m_asked.contains(attachment.id)) {
        m_asked.insert(attachment.id);
        m_waiting.append(attachment);
        if (!m_busy)
            startNext();
    }
    return {};
}

void AttachmentPictures::startNext()
{
    m_busy = !m_waiting.isEmpty();
    if (m_busy)
        m_download.read(m_waiting.takeFirst());
}

} // namespace Dayshift
