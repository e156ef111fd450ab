// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/attachmentintake.h"

#include <QObject>
#include <QSaveFile>

#include <memory>

namespace Dayshift {

class Store;

// Copies one file after the other into the workspace. Files are read on a pool and written on the
// store's thread, a piece at a time, so that other deeds go in between. What was copied shows
// nowhere until whoever asked makes a deed of it.
class AttachmentUpload : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentUpload(Store &store, QObject *parent = nullptr);
    ~AttachmentUpload() override;

    // copied() or failed() follows for each.
    void addFile(const QString &path);
    void addBytes(const QString &name, const QByteArray &bytes);
    // What is under way and what waits; failed() says Interrupted, once.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    // Its id, name, size and hash; the rest is for whoever knows where it belongs.
    void copied(const Dayshift::Attachment &attachment);
    void failed(const Dayshift::Error &error);
    void progressed(const QString &name, qint64 done, qint64 all);
    // Nothing is under way and nothing waits.
    void finished();

private:
    using Opened = Result<std::shared_ptr<AttachmentIntake>>;

    void add(std::function<Opened()> open);
    void startNext();
    void readPiece();
    void writePiece(const QByteArray &bytes);
    void settle();
    void fail(const Error &error);

    Store &m_store;
    Mailbox m_mailbox {this};
    QList<std::function<Opened()>> m_waiting;
    std::shared_ptr<AttachmentIntake> m_intake;
    AttachmentId m_id;
    int m_number = 0;
    qint64 m_done = 0;
    bool m_busy = false;
    bool m_cancelled = false;
};

// Reads one attachment out of the workspace, into a file or into memory, and believes it only if it
// has the hash of what was attached. A file takes its place only when it is whole.
class AttachmentDownload : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentDownload(Store &store, QObject *parent = nullptr);
    ~AttachmentDownload() override;

    // saved() or failed() follows.
    void save(const Attachment &attachment, const QString &path);
    // read() or failed() follows.
    void read(const Attachment &attachment);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isBusy() const { return m_outlet != nullptr; }

signals:
    void saved(const Dayshift::Attachment &attachment, const QString &path);
    void wasRead(const Dayshift::Attachment &attachment, const QByteArray &bytes);
    void failed(const Dayshift::Attachment &attachment, const Dayshift::Error &error);
    void progressed(const QString &name, qint64 done, qint64 all);

private:
    struct Outlet;

    void start(const Attachment &attachment, const QString &path);
    void readPiece();
    void writePiece(const QByteArray &bytes);
    void settle();
    void fail(const Error &error);

    Store &m_store;
    Mailbox m_mailbox {this};
    Attachment m_attachment;
    std::shared_ptr<Outlet> m_outlet; // used by one thread after the other
    int m_number = 0;
    bool m_cancelled = false;
};

} // namespace Dayshift
