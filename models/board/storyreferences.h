// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Dayshift {

// The stories that a text names: numbers as "#2187", keys of another tool as "ABC-12", each once.
// That a key looks like one does not make it one ("UTF-8"): whoever asks compares with keys that
// there are.
[[nodiscard]] QStringList storyReferences(const QString &text);

// The same for a branch, where the number may also begin a part of the path: "hotfix/2187-x".
[[nodiscard]] QStringList branchReferences(const QString &branch);

// Where a text names stories by number, in its order: what becomes a link to them.
struct StoryMention
{
    qsizetype at = 0;
    qsizetype length = 0;
    int number = 0;

    friend bool operator==(const StoryMention &, const StoryMention &) = default;
};
[[nodiscard]] QList<StoryMention> storyMentions(const QString &text);
[[nodiscard]] bool mentionsStory(const QString &text, int number);

// How a story is referred to: by its number, and by its key if it has one.
[[nodiscard]] QString numberReference(int number);
[[nodiscard]] QString keyReference(const QString &externalKey);

} // namespace Dayshift
