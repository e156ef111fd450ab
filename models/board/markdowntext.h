// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Dayshift {

// What can be said of a text in Markdown without drawing it. It was written by anybody, in any
// tool, and is not trusted.

// One "- [ ]" of a task list.
struct TaskItem
{
    qsizetype mark = 0; // where in the text the character between the brackets stands
    bool isDone = false;

    friend bool operator==(const TaskItem &, const TaskItem &) = default;
};

// The tasks of a text from top to bottom; what stands in a block of code is none.
[[nodiscard]] QList<TaskItem> taskItems(const QString &text);

// The text with one of its tasks ticked or not, and nothing else changed: not even the ends of
// its lines. The same text if there is no such task.
[[nodiscard]] QString withTask(QString text, qsizetype task, bool done);

// What of a text may be drawn: not more than fits a patient reader, and no character that a layout
// would take for one of its own or that would turn the words around it.
struct ShownText
{
    QString text = {};
    bool isShortened = false; // there is more of it; its end is cut at a line if one is near
};
inline constexpr qsizetype MostCharactersShown = 30'000;
[[nodiscard]] ShownText shownText(const QString &text, qsizetype most = MostCharactersShown);

// What a text says in one line: the first one below a heading of this name, else the first one
// that is neither heading nor item of a list. Its first sentence, without marks, and short; empty:
// there is none.
[[nodiscard]] QString firstLine(const QString &text, const QStringList &headings = {});

// Where a link leads, if it may be followed at all: to a web page or to a mail. Nothing for
// programs ("javascript:"), files and data, for what names no host, and for what is too long to
// be looked at.
[[nodiscard]] std::optional<QUrl> safeAddress(const QString &address);

} // namespace Dayshift
