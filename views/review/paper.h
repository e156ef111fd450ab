// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/document.h"

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace Dayshift {

// Writes a report into a file; the kind is pdf (vector, A4, with page x of y), html (with its pictures
// as vectors inside) or md, and '' goes by the file's ending. Always light, whatever the window looks
// like. Gives how many pages there are; 0 of what has none.
[[nodiscard]] Result<int> writeReport(const Document &document, const Format &format,
                                      const QString &file, const QString &kind = {});
[[nodiscard]] bool isReportKind(const QString &kind);

// Its pages on a device that has some, at 96 units an inch; gives how many there are.
int paintReport(QPagedPaintDevice *device, QPainter *painter, const Document &document,
                const Format &format);
// The same as a PDF.
int writePdf(const Document &document, const Format &format, QIODevice &out);

} // namespace Dayshift
