// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/holding.h"

namespace Dayshift {

// Labels or people of one item: no team has more, but a hostile file may.
inline constexpr qsizetype MostNames = 1000;

// A type of item that the tools have in common.
struct KnownType
{
    const char16_t *name;
    ImportedKind kind;
    StoryType type;
};

// The type that a word means, whatever its case; nullptr if no tool is known to call one so.
[[nodiscard]] const KnownType *knownType(const QString &raw);

// Points as written: "8.0" is 8; "?", "" and words are none.
[[nodiscard]] std::optional<double> pointsOf(const QString &text);
// "Unassigned" and its like are nobody.
[[nodiscard]] QString personOf(const QString &text);
// Each once, without order being changed; no more than MostNames.
void addLabels(QStringList &labels, const QStringList &more);
// An id that a spreadsheet rounded, as 1.2E+14: it names nothing any more.
[[nodiscard]] bool isRoundedId(const QString &key);
// The items of a checklist behind a description, as Markdown shows them.
struct CheckEntry
{
    QString text = {};
    bool done = false;
};
void appendChecklist(QString &description, const QString &title, const QList<CheckEntry> &entries);

} // namespace Dayshift
