// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/board/attachment.h"
#include "models/board/attachmentname.h"

#include <QCoreApplication>

#include <functional>

namespace Dayshift {

// Attachments in the reader's words, and who is at the screen.
class AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::AttachmentWords)
public:
    std::function<QString(MemberId)> memberName = {};
    std::function<MemberId()> me = {};
    std::function<Format()> format = {};
    Clock now = {};

    // "84 kB · Ada, 08:44"; of an epic's among a story's: "84 kB · from the epic".
    [[nodiscard]] QString facts(const Attachment &attachment, bool fromEpic) const;
    // All that the row shows, for a screen reader.
    [[nodiscard]] QString sentence(const Attachment &attachment, bool fromEpic) const;
    // "picture", "program"
    [[nodiscard]] static QString kind(FileKind kind);
    // The name of its icon.
    [[nodiscard]] static QString icon(FileKind kind);
    // Why it is only saved; empty: it opens.
    [[nodiscard]] static QString warning(const QString &name);
    // "Drop files here, up to 25 MB each"
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString limit() const;

private:
    [[nodiscard]] QString author(const Attachment &attachment) const;
};

} // namespace Dayshift
