// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/document.h"

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace Dayshift {

// Writes a report into a file whose ending says the kind: PDF (vector, A4, with page x of y), HTML
// (with its pictures as vectors inside) or Markdown. Always light, whatever the window looks like.
[[nodiscard]] Result<Done> writeReport(const Document &document, const Format &format,
                                       const QString &file);
// Whether the ending is one that writeReport() knows.
[[nodiscard]] bool isReportFile(const QString &file);

// Its pages on a device that has some, at 96 units an inch; gives how many there are.
int paintReport(QPagedPaintDevice *device, QPainter *painter, const Document &document,
                const Format &format);
// The same as a PDF.
int writePdf(const Document &document, const Format &format, QIODevice &out);

} // namespace Dayshift
