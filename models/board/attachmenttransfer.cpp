// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmenttransfer.h"

#include "models/base/onpool.h"
#include "models/board/attachmentname.h"
#include "models/board/attachmentpieces.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

AttachmentUpload::AttachmentUpload(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

AttachmentUpload::~AttachmentUpload() = default; // half a file is swept later

void AttachmentUpload::addFile(const QString &path)
{
    add([path] { return AttachmentIntake::ofFile(path); });
}

void AttachmentUpload::addBytes(const QString &name, const QByteArray &bytes)
{
    add([name, bytes] { return AttachmentIntake::ofBytes(name, bytes); });
}

void AttachmentUpload::add(std::function<Opened()> open)
{
    m_waiting.append(std::move(open));
    if (!m_busy)
        startNext();
}

void AttachmentUpload::cancel()
{
    if (m_busy)
        m_cancelled = true;
}

void AttachmentUpload::startNext()
{
    m_busy = !m_waiting.isEmpty();
    if (!m_busy) {
        emit finished();
        return;
    }
    m_id = AttachmentId::create();
    m_number = 0;
    m_done = 0;
    m_mailbox.await(onPool(m_waiting.takeFirst()), [this](const Opened &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        m_intake = *opened;
        emit progressed(m_intake->name(), 0, m_intake->size());
        readPiece();
    });
}

void AttachmentUpload::readPiece()
{
    if (m_cancelled) {
        fail({.kind = Error::Kind::Interrupted,
              .what = tr("%1 was not attached: it was cancelled.").arg(m_intake->name()),
              .safe = tr("Nothing of it was kept."),
              .todo = tr("Attach it again whenever you like.")});
        return;
    }
    m_mailbox.await(onPool([intake = m_intake] { return intake->next(); }),
                    [this](const Result<QByteArray> &bytes) {
                        if (!bytes)
                            fail(bytes.error());
                        else if (bytes->isEmpty())
                            settle();
                        else
                            writePiece(*bytes);
                    });
}

void AttachmentUpload::writePiece(const QByteArray &bytes)
{
    // Not on the disk yet: the deed that shows the attachment waits for the disk, and this with it.
    const auto write = [id = m_id, number = m_number++, bytes](Transaction &transaction) {
        return Dayshift::writePiece(transaction, id, number, bytes);
    };
    m_mailbox.await(m_store.write(write, Durability::Machine),
                    [this, size = bytes.size()](const Result<Done> &done) {
                        if (!done) {
                            fail(done.error());
                            return;
                        }
                        m_done += size;
                        emit progressed(m_intake->name(), m_done, m_intake->size());
                        readPiece();
                    });
}

void AttachmentUpload::settle()
{
    const Attachment attachment {.id = m_id,
                                 .name = m_intake->name(),
                                 .size = m_done,
                                 .hash = m_intake->hash()};
    m_intake.reset();
    m_store.merge([](Transaction &transaction) {
        return sweepPieces(transaction, QDateTime::currentDateTimeUtc());
    });
    emit copied(attachment);
    startNext();
}

void AttachmentUpload::fail(const Error &error)
{
    auto told = error;
    if (told.what.isEmpty() && m_intake)
        told.what = tr("%1 was not attached. %2").arg(m_intake->name(), told.title());
    if (m_number > 0)
        m_store.merge([id = m_id](Transaction &transaction) { return dropPieces(transaction, id); });
    m_intake.reset();
    if (std::exchange(m_cancelled, false))
        m_waiting.clear();
    emit failed(told);
    startNext();
}

struct AttachmentDownload::Outlet
{
    std::unique_ptr<QSaveFile> file = {}; // none: into memory
    QByteArray bytes = {};
    qint64 size = 0;
    QCryptographicHash hash {QCryptographicHash::Sha256};

    Result<Done> take(const QByteArray &piece)
    {
        if (file && !file->isOpen() && !file->open(QIODevice::WriteOnly))
            return failure();
        hash.addData(piece);
        size += piece.size();
        if (!file)
            bytes += piece;
        else if (file->write(piece) != piece.size())
            return failure();
        return Done {};
    }

    Result<Done> settle(const Attachment &attachment)
    {
        if (size != attachment.size
            || QString::fromLatin1(hash.result().toHex()) != attachment.hash)
            return Error {.kind = Error::Kind::Damaged,
                          .what = AttachmentDownload::tr("%1 is not what was attached.")
                                          .arg(safeFileName(attachment.name)),
                          .safe = AttachmentDownload::tr("Nothing was written."),
                          .todo = AttachmentDownload::tr(
                                  "Look for it in a backup, or ask who attached it.")};
        if (file && ((!file->isOpen() && !file->open(QIODevice::WriteOnly)) || !file->commit()))
            return failure();
        return Done {};
    }

    [[nodiscard]] Error failure() const
    {
        return {.kind = Error::Kind::Invalid,
                .detail = file->errorString(),
                .what = AttachmentDownload::tr("%1 could not be written.").arg(file->fileName()),
                .safe = AttachmentDownload::tr("What was there before is still there."),
                .todo = AttachmentDownload::tr("Choose another folder, or make room on the disk.")};
    }
};

AttachmentDownload::AttachmentDownload(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

AttachmentDownload::~AttachmentDownload() = default;

void AttachmentDownload::save(const Attachment &attachment, const QString &path)
{
    start(attachment, path);
}

void AttachmentDownload::read(const Attachment &attachment)
{
    start(attachment, {});
}

void AttachmentDownload::start(const Attachment &attachment, const QString &path)
{
    m_attachment = attachment;
    m_number = 0;
    m_cancelled = false;
    m_outlet = std::make_shared<Outlet>();
    if (!path.isEmpty())
        m_outlet->file = std::make_unique<QSaveFile>(path);
    readPiece();
}

void AttachmentDownload::readPiece()
{
    if (m_cancelled) {
        fail({.kind = Error::Kind::Interrupted});
        return;
    }
    if (m_number >= pieceCount(m_attachment.size)) {
        settle();
        return;
    }
    const auto ask = [id = m_attachment.id, number = m_number++](Database &database) {
        return Dayshift::readPiece(database, id, number);
    };
    m_mailbox.await(m_store.read(ask), [this](const Result<QByteArray> &bytes) {
        if (bytes)
            writePiece(*bytes);
        else
            fail(bytes.error());
    });
}

void AttachmentDownload::writePiece(const QByteArray &bytes)
{
    m_mailbox.await(onPool([outlet = m_outlet, bytes] { return outlet->take(bytes); }),
                    [this](const Result<Done> &done) {
                        if (!done) {
                            fail(done.error());
                            return;
                        }
                        emit progressed(safeFileName(m_attachment.name),
                                        m_number * PieceBytes, m_attachment.size);
                        readPiece();
                    });
}

void AttachmentDownload::settle()
{
    m_mailbox.await(
            onPool([outlet = m_outlet, attachment = m_attachment] {
                return outlet->settle(attachment);
            }),
            [this](const Result<Done> &done) {
                if (!done) {
                    fail(done.error());
                    return;
                }
                const auto outlet = std::exchange(m_outlet, nullptr);
                if (outlet->file)
                    emit saved(m_attachment, outlet->file->fileName());
                else
                    emit wasRead(m_attachment, outlet->bytes);
            });
}

void AttachmentDownload::fail(const Error &error)
{
    m_outlet.reset();
    emit failed(m_attachment, error);
}

} // namespace Dayshift
