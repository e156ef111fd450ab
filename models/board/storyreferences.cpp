// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storyreferences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Messages come from servers: of a longer one only the beginning is read, and only so many
// references are taken from it.
static constexpr qsizetype LongestText = 64 * 1024;
static constexpr qsizetype MostReferences = 50;

static void add(QStringList &found, const QString &reference)
{
    if (!reference.isEmpty() && found.size() < MostReferences && !found.contains(reference))
        found.append(reference);
}

QString numberReference(int number)
{
    return number > 0 ? u'#' + QString::number(number) : QString();
}

QString keyReference(const QString &externalKey)
{
    return externalKey.toUpper();
}

QStringList storyReferences(const QString &text)
{
    // A number of at most nine digits fits an int; "a#1" and "##1" are no references, "&#39;" of
    // HTML is none either.
    static const QRegularExpression pattern(
            u"(?<![\\w#&])#(\\d{1,9})(?![\\w])|(?<![\\w-])([A-Z][A-Z0-9_]{1,19}-\\d{1,9})(?![\\w])"_s);
    QStringList found;
    auto matches = pattern.globalMatch(QStringView(text).left(LongestText));
    while (matches.hasNext() && found.size() < MostReferences) {
        const auto match = matches.next();
        if (const auto number = match.capturedView(1); !number.isEmpty())
            add(found, numberReference(number.toInt()));
        else
            add(found, keyReference(match.captured(2)));
    }
    return found;
}

QList<StoryMention> storyMentions(const QString &text)
{
    // The same numbers as storyReferences() finds.
    static const QRegularExpression pattern(u"(?<![\\w#&])#(\\d{1,9})(?![\\w])"_s);
    QList<StoryMention> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (const int number = match.capturedView(1).toInt(); number > 0)
            found.append({.at = match.capturedStart(),
                          .length = match.capturedLength(),
                          .number = number});
    }
    return found;
}

bool mentionsStory(const QString &text, int number)
{
    if (!text.contains(numberReference(number)))
        return false;
    const auto all = storyMentions(text);
    return std::ranges::find(all, number, &StoryMention::number) != all.end();
}

QStringList branchReferences(const QString &branch)
{
    auto found = storyReferences(branch);
    // Versions begin with a number, too: a release branch names none.
    static const QRegularExpression pattern(u"^(\\d{1,9})(?:[-_]|$)"_s);
    const auto parts = branch.left(1000).split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isVersion = i > 0 && parts[i - 1].startsWith(u"release", Qt::CaseInsensitive);
        if (const auto match = pattern.match(parts[i]); match.hasMatch() && !isVersion)
            add(found, numberReference(match.capturedView(1).toInt()));
    }
    return found;
}

} // namespace Dayshift
