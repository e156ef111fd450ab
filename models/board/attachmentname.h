// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace Dayshift {

// What the name of a file says of it, and whether that is true. Names and contents come from others
// and are hostile.

// A name that is safe as a file's name on every system, and that reads as it is: the last part of a
// path, without control and direction marks, reserved names and marks, leading dots, at most 120
// letters with its ending kept. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);

enum class FileKind : int { Picture, Text, Document, Media, Archive, Program, Other };
[[nodiscard]] FileKind fileKindOf(const QString &name);

// Why a file is never opened in its place, only saved.
enum class OpenRule : int {
    Opens,
    Runs,      // a program, a script, something that starts one
    Scripts,   // a page or drawing that may hold scripts
    Macros,    // a document that may hold macros, a table that may hold formulas
    Unknown    // nobody has said that it is harmless
};
[[nodiscard]] OpenRule openRuleOf(const QString &name);

// Whether the content is what the name promises and holds nothing that runs; looks at all of it. Of
// a name that does not open, it never is.
[[nodiscard]] bool isWhatItSays(const QString &name, const QString &path);

} // namespace Dayshift
