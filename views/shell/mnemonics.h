// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

class QMenu;

namespace Dayshift {

// Gives each action of a menu, and of the menus in it, that has no letter to be chosen by one that
// is still free there: what pages bring along stands in menus and toolbars alike.
void giveLetters(QMenu &menu);

// The text with an ampersand before a letter that is none of these, the beginnings of words first.
// Where a script has no letters for that one is added in brackets, as is usual there.
[[nodiscard]] QString withLetter(const QString &text, const QSet<QChar> &taken);

} // namespace Dayshift
