// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mnemonics.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dayshift {

// The letter behind the ampersand, in lower case; null: there is none. "&&" is an ampersand.
static QChar letterOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

static bool isTyped(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return letter.isLetterOrNumber();
    }
}

QString withLetter(const QString &text, const QSet<QChar> &taken)
{
    bool isBeginning = true;
    qsizetype inside = -1, any = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isUsable = isTyped(text[i]);
        if (isUsable && any < 0)
            any = i;
        if (isUsable && !taken.contains(text[i].toLower())) {
            if (isBeginning)
                return QString(text).insert(i, u'&');
            if (inside < 0)
                inside = i;
        }
        isBeginning = !text[i].isLetterOrNumber();
    }
    if (inside >= 0 || any >= 0)
        return QString(text).insert(inside >= 0 ? inside : any, u'&');
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        if (!taken.contains(letter))
            return text + u"(&%1)"_s.arg(QChar(letter).toUpper());
    }
    return text;
}

void giveLetters(QMenu &menu)
{
    QSet<QChar> taken;
    for (const auto *action : menu.actions()) {
        if (const auto letter = letterOf(action->text()); !letter.isNull())
            taken.insert(letter);
    }
    for (auto *action : menu.actions()) {
        if (action->menu())
            giveLetters(*action->menu());
        if (action->isSeparator() || action->text().isEmpty() || !letterOf(action->text()).isNull())
            continue;
        const auto text = withLetter(action->text(), taken);
        // What a tooltip says by itself comes from the text, and stays without the letter.
        action->setText(text);
        taken.insert(letterOf(text));
    }
}

} // namespace Dayshift
