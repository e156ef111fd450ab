// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dayshift {

// The language in which the program speaks: a code such as "de" or "pt_BR", or empty for the
// system's. Loads the translations that lie in the program and sets the form of numbers and dates.
// "mirrored" is English from right to left, and "long" English in longer words, for looking at a
// window so. Gives the code that is spoken: a language that we do not know is answered in English.
// May be called again.
QString useLanguage(const QString &code);

} // namespace Dayshift
