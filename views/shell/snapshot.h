// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QSize>
#include <QString>

class QWidget;

namespace Dayshift {

// Paints a widget as it is into a file whose ending says the kind: PNG, SVG or PDF. scale counts
// for PNG: 2 is twice as many pixels of the same picture.
Result<Done> paintToFile(QWidget &widget, const QString &file, double scale = 1);

// Whether the ending is one that paintToFile() knows.
[[nodiscard]] bool isPictureFile(const QString &file);

} // namespace Dayshift
