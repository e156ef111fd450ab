// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentpieces.h"

#include "models/board/attachmentname.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct AttachmentErrors
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Attachments)
};
} // namespace

int pieceCount(qint64 size)
{
    return int((size + PieceBytes - 1) / PieceBytes);
}

Result<Done> writePiece(Transaction &transaction, AttachmentId id, int number,
                        const QByteArray &bytes)
{
    const auto key = u"%1/%2"_s.arg(id.toString()).arg(number, 5, 10, QChar(u'0'));
    const auto done = transaction.database().run(
            u"INSERT INTO attachment_piece (id, attachment_id, number, written_at, bytes)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {key, id.toString(), number, QDateTime::currentMSecsSinceEpoch(), bytes});
    if (!done)
        return done.error();
    return Done {};
}

Result<QByteArray> readPiece(Database &database, AttachmentId id, int number)
{
    const auto found = database.select(
            u"SELECT bytes FROM attachment_piece WHERE attachment_id = ? AND number = ?"_s,
            {id.toString(), number}, [](const Row &row) { return row.value(0).toByteArray(); });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {.kind = Error::Kind::NotFound,
                      .what = AttachmentErrors::tr("The content of this attachment is not in the "
                                                   "workspace any more."),
                      .safe = AttachmentErrors::tr("Everything else is as it was."),
                      .todo = AttachmentErrors::tr("Attach the file again, or look for it in a "
                                                   "backup.")};
    return found->first();
}

Result<Done> dropPieces(Transaction &transaction, AttachmentId id)
{
    const auto done = transaction.database().run(
            u"DELETE FROM attachment_piece WHERE attachment_id = ?"_s, {id.toString()});
    if (!done)
        return done.error();
    return Done {};
}

Result<Done> sweepPieces(Transaction &transaction, const QDateTime &now)
{
    const auto before = now.addDays(-DaysUntilSwept).toMSecsSinceEpoch();
    const auto done = transaction.database().run(
            u"DELETE FROM attachment_piece WHERE written_at < ? AND attachment_id NOT IN"
            " (SELECT id FROM attachment WHERE removed_at = 0) AND attachment_id NOT IN"
            " (SELECT thing FROM activity WHERE thing = attachment_piece.attachment_id"
            " AND recorded_at >= ?)"_s,
            {before, before});
    if (!done)
        return done.error();
    return Done {};
}

static QString whatIsWrong(const Attachment &attachment, qint64 size, const QByteArray &hash)
{
    const auto name = safeFileName(attachment.name);
    if (size != attachment.size)
        return AttachmentErrors::tr("The attachment %1 has %2 of its %3 bytes.")
                .arg(name)
                .arg(size)
                .arg(attachment.size);
    if (QString::fromLatin1(hash) != attachment.hash)
        return AttachmentErrors::tr("The attachment %1 is not what was attached.").arg(name);
    return {};
}

Result<QList<Finding>> checkAttachments(Database &database)
{
    const auto shown = attachments().where(database, u"removed_at = 0"_s, {});
    if (!shown)
        return shown.error();
    QList<Finding> findings;
    for (const auto &attachment : *shown) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        const auto read = database.each(
                u"SELECT bytes FROM attachment_piece WHERE attachment_id = ? ORDER BY number"_s,
                {attachment.id.toString()}, [&](const Row &row) {
                    const auto bytes = row.value(0).toByteArray();
                    hash.addData(bytes);
                    size += bytes.size();
                });
        const auto says = read ? whatIsWrong(attachment, size, hash.result().toHex())
                               : AttachmentErrors::tr("The attachment %1 cannot be read: %2")
                                         .arg(safeFileName(attachment.name), read.error().detail);
        if (!says.isEmpty())
            findings.append({u"attachment"_s, says});
    }
    return findings;
}

} // namespace Dayshift
