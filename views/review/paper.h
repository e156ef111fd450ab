// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/document.h"

class QIODevice;

namespace Dayshift {

// Writes a report into a file whose ending says the kind: PDF (vector, A4, with page x of y), HTML
// (with its pictures as vectors inside) or Markdown. Always light, whatever the window looks like.
[[nodiscard]] Result<Done> writeReport(const Document &document, const Format &format,
                                       const QString &file);
// Whether the ending is one that writeReport() knows.
[[nodiscard]] bool isReportFile(const QString &file);

// The pages of a report; gives how many there are.
int writePdf(const Document &document, const Format &format, QIODevice &out);

} // namespace Dayshift
