// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Dayshift {

// One page of the help.
struct HelpTopic
{
    QString id = {}; // of a view its name: "board"
    QString title = {}; // the page's first heading
    QString text = {}; // Markdown

    friend bool operator==(const HelpTopic &, const HelpTopic &) = default;
};

// The pages of the help in a language, in the order of the contents. What is not written in it yet
// is there in English.
[[nodiscard]] QList<HelpTopic> helpIn(const QString &language);

// The topics in which all words of a text are, those first that have them in their titles.
[[nodiscard]] QList<HelpTopic> foundIn(const QList<HelpTopic> &topics, const QString &words);

} // namespace Dayshift
