// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/board/attachmenttransfer.h"
#include "views/board/attachmentwords.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QImage;
class QMimeData;

namespace Dayshift {

// What can be done with attachments, wherever they are shown: files and pictures come in, and are
// opened or saved. Nothing waits, and nothing is opened that could run.
class AttachmentDesk : public QObject
{
    Q_OBJECT
public:
    AttachmentDesk(Store &store, const AttachmentWords &words, QWidget *parent);
    ~AttachmentDesk() override;

    // Where what comes in from now on belongs.
    void setPlace(StoryId story, EpicId epic);

    void attachFiles(const QStringList &paths);
    // Files, or a picture; false: neither is in it.
    bool attach(const QMimeData &data);
    void attachClipboard();
    void chooseFiles();
    [[nodiscard]] static bool canTake(const QMimeData &data);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_upload.isBusy(); }

    // Opens a private copy with the desktop's program, if nothing in it can run; else warned().
    void open(const Attachment &attachment);
    // Asks where, unless a path is given; warned() before, if it can run and nobody has confirmed.
    void save(const Attachment &attachment, bool confirmed = false);
    void saveTo(const Attachment &attachment, const QString &path);

    [[nodiscard]] const AttachmentWords &words() const { return m_words; }

signals:
    // Copied in; whoever shows it makes a deed of it.
    void attached(const Dayshift::Attachment &attachment);
    // Somebody does something anew: what was said before is over.
    void begun();
    void progressed(const QString &words, qint64 done, qint64 all);
    void idle();
    void failed(const QString &words);
    void told(const QString &words);
    // It is only saved, and only when somebody confirms it.
    void warned(const Dayshift::Attachment &attachment, const QString &words);

private:
    void begin();
    void expect();
    void attachPicture(const QImage &picture);
    void openCopy(const Attachment &attachment, const QString &path);

    Store &m_store;
    AttachmentWords m_words;
    Mailbox m_mailbox {this};
    AttachmentUpload m_upload;
    AttachmentDownload m_download;
    Attachment m_place;         // its story and epic
    QList<Attachment> m_places; // of each that is on its way
    std::unique_ptr<QTemporaryDir> m_private;
    bool m_opens = false;
};

} // namespace Dayshift
