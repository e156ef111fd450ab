// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/attachmentdesk.h"

#include "models/base/onpool.h"
#include "models/store/store.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Dayshift {

AttachmentDesk::AttachmentDesk(Store &store, const AttachmentWords &words, QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_words(words)
    , m_upload(store)
    , m_download(store)
{
    connect(&m_upload, &AttachmentUpload::copied, this, [this](const Attachment &copied) {
        auto attachment = copied;
        const auto place = m_places.isEmpty() ? m_place : m_places.takeFirst();
        attachment.story = place.story;
        attachment.epic = place.epic;
        attachment.member = m_words.me();
        attachment.author = m_store.author().actor;
        attachment.at = m_words.now();
        emit attached(attachment);
    });
    connect(&m_upload, &AttachmentUpload::failed, this, [this](const Error &error) {
        if (!m_places.isEmpty())
            m_places.removeFirst();
        emit failed(error.message());
    });
    connect(&m_upload, &AttachmentUpload::progressed, this,
            [this](const QString &name, qint64 done, qint64 all) {
                emit progressed(tr("Attaching %1, %2 of %3")
                                        .arg(name, m_words.format().bytes(done),
                                             m_words.format().bytes(all)),
                                done, all);
            });
    connect(&m_upload, &AttachmentUpload::finished, this, [this] {
        m_places.clear();
        emit idle();
    });
    connect(&m_download, &AttachmentDownload::progressed, this,
            [this](const QString &name, qint64 done, qint64 all) {
                emit progressed(m_opens ? tr("Opening %1 …").arg(name) : tr("Saving %1 …").arg(name),
                                done, all);
            });
    connect(&m_download, &AttachmentDownload::failed, this,
            [this](const Attachment &, const Error &error) {
                emit idle();
                if (error.kind != Error::Kind::Interrupted)
                    emit failed(error.message());
            });
    connect(&m_download, &AttachmentDownload::saved, this,
            [this](const Attachment &attachment, const QString &path) {
                emit idle();
                if (m_opens)
                    openCopy(attachment, path);
                else
                    emit told(tr("Saved as %1.").arg(path));
            });
}

AttachmentDesk::~AttachmentDesk() = default;

void AttachmentDesk::setPlace(StoryId story, EpicId epic)
{
    m_place.story = story;
    m_place.epic = epic;
}

void AttachmentDesk::begin()
{
    if (!m_upload.isBusy())
        emit begun();
}

void AttachmentDesk::expect()
{
    m_places.append(m_place);
}

void AttachmentDesk::attachFiles(const QStringList &paths)
{
    if (m_store.isReadOnly()) {
        emit failed(tr("This workspace is open for reading only. Nothing was attached."));
        return;
    }
    begin();
    for (const auto &path : paths) {
        expect();
        m_upload.addFile(path);
    }
}

static QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const auto &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool AttachmentDesk::canTake(const QMimeData &data)
{
    return !filesIn(data).isEmpty() || data.hasImage();
}

bool AttachmentDesk::attach(const QMimeData &data)
{
    if (const auto files = filesIn(data); !files.isEmpty()) {
        attachFiles(files);
        return true;
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return false;
    attachPicture(picture);
    return true;
}

void AttachmentDesk::attachClipboard()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !attach(*data))
        emit failed(tr("There is no picture in the clipboard. Nothing was attached. Copy a picture, "
                       "then try again."));
}

void AttachmentDesk::attachPicture(const QImage &picture)
{
    if (m_store.isReadOnly()) {
        attachFiles({});
        return;
    }
    begin();
    const auto local = m_words.now().toTimeZone(m_words.format().zone());
    const auto name = tr("Picture %1.png", "when it was taken from the clipboard")
                              .arg(local.toString(u"yyyy-MM-dd HH-mm-ss"_s));
    emit progressed(tr("Attaching %1 …").arg(name), 0, 0);
    const auto encode = [picture] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return bytes;
    };
    m_mailbox.await(onPool(encode), [this, name, place = m_place](const QByteArray &bytes) {
        m_places.append(place);
        m_upload.addBytes(name, bytes);
    });
}

void AttachmentDesk::chooseFiles()
{
    attachFiles(QFileDialog::getOpenFileNames(
            static_cast<QWidget *>(parent()),
            tr("Attach files, each of at most %1").arg(m_words.limit())));
}

void AttachmentDesk::cancel()
{
    m_upload.cancel();
    m_download.cancel();
}

void AttachmentDesk::open(const Attachment &attachment)
{
    if (const auto warning = AttachmentWords::warning(attachment.name); !warning.isEmpty()) {
        emit warned(attachment, warning);
        return;
    }
    if (m_download.isBusy())
        return;
    begin();
    // A folder that nobody else may look into, and that goes with the program.
    if (!m_private)
        m_private = std::make_unique<QTemporaryDir>();
    const auto folder = m_private->filePath(attachment.id.toString());
    const auto path = QDir(folder).filePath(safeFileName(attachment.name));
    if (!m_private->isValid() || !QDir().mkpath(folder)) {
        emit failed(tr("There is no room for a copy to open. Nothing was changed. Make room on the "
                       "disk, then try again."));
        return;
    }
    if (QFile::exists(path)) {
        openCopy(attachment, path);
        return;
    }
    m_opens = true;
    m_download.save(attachment, path);
}

// The name is believed only if the content agrees.
void AttachmentDesk::openCopy(const Attachment &attachment, const QString &path)
{
    const auto look = [name = attachment.name, path] { return isWhatItSays(name, path); };
    m_mailbox.await(onPool(look), [this, attachment, path](bool isHarmless) {
        if (!isHarmless) {
            QFile::remove(path);
            emit warned(attachment,
                        tr("%1 is not what its name says, or holds something that can run. It is "
                           "not opened from here: save it only if you trust whoever attached it.")
                                .arg(safeFileName(attachment.name)));
            return;
        }
        // What is changed in a copy would be lost: programs say so of a file that is read-only.
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            emit failed(tr("No program opens %1. Save it instead.")
                                .arg(safeFileName(attachment.name)));
    });
}

void AttachmentDesk::save(const Attachment &attachment, bool confirmed)
{
    if (const auto warning = AttachmentWords::warning(attachment.name);
        !confirmed && !warning.isEmpty()) {
        emit warned(attachment, warning);
        return;
    }
    const auto path = QFileDialog::getSaveFileName(
            static_cast<QWidget *>(parent()), tr("Save attachment"),
            QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
                    .filePath(safeFileName(attachment.name)));
    if (!path.isEmpty())
        saveTo(attachment, path);
}

void AttachmentDesk::saveTo(const Attachment &attachment, const QString &path)
{
    if (m_download.isBusy())
        return;
    begin();
    m_opens = false;
    m_download.save(attachment, path);
}

} // namespace Dayshift
