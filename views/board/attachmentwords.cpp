// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/attachmentwords.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString AttachmentWords::author(const Attachment &attachment) const
{
    const auto name = memberName(attachment.member);
    if (!name.isEmpty())
        return name;
    return attachment.author.isEmpty() ? tr("Somebody") : attachment.author;
}

QString AttachmentWords::facts(const Attachment &attachment, bool fromEpic) const
{
    const auto size = format().bytes(attachment.size);
    if (fromEpic)
        return tr("%1 · from the epic", "size").arg(size);
    return tr("%1 · %2, %3", "size, who, when")
            .arg(size, author(attachment), format().moment(attachment.at, now()));
}

QString AttachmentWords::sentence(const Attachment &attachment, bool fromEpic) const
{
    return tr("%1, %2, %3", "name of a file, its kind, its size and who attached it when")
            .arg(safeFileName(attachment.name), kind(fileKindOf(attachment.name)),
                 facts(attachment, fromEpic));
}

QString AttachmentWords::kind(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return tr("picture");
    case FileKind::Text:
        return tr("text");
    case FileKind::Document:
        return tr("document");
    case FileKind::Media:
        return tr("recording");
    case FileKind::Archive:
        return tr("archive");
    case FileKind::Program:
        return tr("program");
    case FileKind::Other:
        return tr("file");
    }
    return {};
}

QString AttachmentWords::icon(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return u"picture"_s;
    case FileKind::Text:
    case FileKind::Document:
        return u"file-text"_s;
    case FileKind::Media:
        return u"play"_s;
    case FileKind::Archive:
        return u"release"_s;
    case FileKind::Program:
        return u"log"_s;
    case FileKind::Other:
        return u"file"_s;
    }
    return {};
}

QString AttachmentWords::warning(const QString &name)
{
    const auto safe = safeFileName(name);
    switch (openRuleOf(name)) {
    case OpenRule::Opens:
        return {};
    case OpenRule::Runs:
        return tr("%1 is a program, or starts one. It is not opened from here: save it only if you "
                  "trust whoever attached it.")
                .arg(safe);
    case OpenRule::Scripts:
        return tr("%1 can hold scripts, which run when it is opened. It is not opened from here: "
                  "save it only if you trust whoever attached it.")
                .arg(safe);
    case OpenRule::Macros:
        return tr("%1 can hold macros or formulas, which run when it is opened. It is not opened "
                  "from here: save it only if you trust whoever attached it.")
                .arg(safe);
    case OpenRule::Unknown:
        break;
    }
    return tr("Nobody can say what would open %1. It is not opened from here: save it if you trust "
              "whoever attached it.")
            .arg(safe);
}

QString AttachmentWords::limit() const
{
    return tr("%1\u00a0MB", "megabytes").arg(format().count(MostAttachmentBytes / 1'000'000));
}

QString AttachmentWords::hint() const
{
    return tr("Drop files here, up to %1 each").arg(limit());
}

} // namespace Dayshift
