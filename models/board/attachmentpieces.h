// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"
#include "models/store/check.h"

namespace Dayshift {

// The bytes of attachments as they lie in the workspace: in pieces, each written and read by itself,
// so that nobody waits for 25 MB and no machine holds them all.

inline constexpr qint64 PieceBytes = 256 * 1024;
// What nobody can see any more is kept for so long, for an undo.
inline constexpr int DaysUntilSwept = 30;

[[nodiscard]] int pieceCount(qint64 size);
[[nodiscard]] Result<Done> writePiece(Transaction &transaction, AttachmentId id, int number,
                                      const QByteArray &bytes);
// NotFound: it is not there, or not any more.
[[nodiscard]] Result<QByteArray> readPiece(Database &database, AttachmentId id, int number);
// Takes back what was written of an attachment that never came to be.
[[nodiscard]] Result<Done> dropPieces(Transaction &transaction, AttachmentId id);
// Drops the pieces that nothing shows and nothing has touched for DaysUntilSwept: of files that were
// deleted, and of those that a crash left half copied.
[[nodiscard]] Result<Done> sweepPieces(Transaction &transaction, const QDateTime &now);

// Whether each attachment that is shown has its bytes, as many as it says and with its hash.
[[nodiscard]] Result<QList<Finding>> checkAttachments(Database &database);

} // namespace Dayshift
