// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QString>

class QTextDocument;

namespace Dayshift {

// Draws a text in Markdown into a document. It comes from anywhere: nothing of it is HTML, no
// picture is loaded (its words stand in its place), links that lead nowhere safe are words, and
// what is drawn is bounded. "#2187" becomes a link to "story:2187".
// Gives back whether there is more of the text than is drawn.
bool drawMarkdown(QTextDocument &document, const QString &text, const Theme &theme, qsizetype most);

} // namespace Dayshift
