// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chartcsv.h"
#include "views/style/theme.h"

#include <QImage>

class QPagedPaintDevice;
class QPainter;

namespace Dayshift {

// Charts on paper: always light, with whose data it is and how old above them. The ending of the
// file says the kind: PNG, SVG, PDF (pages of four, numbered) or CSV. scale counts for PNG.
[[nodiscard]] Result<Done> exportCharts(const QList<Chart> &charts, const ExportHead &head,
                                        const Format &format, const QString &file,
                                        double scale = 1);
// The pages of the same on a device that has some, at 96 units an inch.
void paintChartPages(QPagedPaintDevice *device, QPainter *painter, const QList<Chart> &charts,
                     const ExportHead &head, const Format &format);
// The same as a picture for the clipboard.
[[nodiscard]] QImage pictureOf(const QList<Chart> &charts, const ExportHead &head,
                               const Format &format, double scale = 1);
// Whether the ending is one that exportCharts() knows.
[[nodiscard]] bool isExportFile(const QString &file);

// One chart with its title, headline and picture within a rectangle, as paper shows it.
void paintChartOnPaper(QPainter *painter, const QRectF &rect, const Chart &chart,
                       const Theme &paper, const Format &format, Qt::LayoutDirection direction);

} // namespace Dayshift
