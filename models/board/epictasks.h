// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Dayshift {

// A line of an epic's text that says what is to be done, as teams write them:
//     - [ ] Sprint 31: Rehearse the restore (Ada) - story created: #2190
// With a box anywhere; without one where a heading such as "Action items" announces them.
struct EpicTask
{
    QString text = {}; // what is to be done, without all of the following
    QString owner = {}; // as it stands there: "Ada"
    QString sprint = {}; // "Sprint 31"
    int story = 0; // the number of the story that it became; 0: none is named
    bool isTicked = false;
    bool hasBox = false;
    qsizetype start = 0; // its line in the text, without the end of the line
    qsizetype length = 0;
    qsizetype mark = 0; // in the text: behind the opening bracket, or where a box would stand

    friend bool operator==(const EpicTask &, const EpicTask &) = default;
};

// From top to bottom; what stands in a block of code is none. Text comes from anywhere: of a very
// long one only the first so many are read.
inline constexpr qsizetype MostEpicTasks = 500;
[[nodiscard]] QList<EpicTask> epicTasks(const QString &text);

// The text with one line changed and nothing else, not even the ends of lines. The task is one
// that was read from this very text; if its line is another by now, the text stays as it is.
[[nodiscard]] QString withTicked(const QString &text, const EpicTask &task, bool ticked);
[[nodiscard]] QString withStory(const QString &text, const EpicTask &task, int number);

} // namespace Dayshift
