// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Dayshift {

// A language that the program speaks.
struct Language
{
    QString code = {}; // "de", "pt_BR"
    QString name = {}; // as its own speakers call it

    friend bool operator==(const Language &, const Language &) = default;
};

// Those whose words lie in the folder, as dayshift_CODE.qm, in the order of their names.
[[nodiscard]] QList<Language> languagesIn(const QString &folder = QStringLiteral(":/i18n"));

// The code among these that serves a wish such as "pt-PT", "zh-Hans-CN" or "de_AT" best: the same
// country, then the language alone, then another country that writes it alike. Empty: none does.
[[nodiscard]] QString languageFor(const QString &wish, const QList<Language> &languages);

// The two that only test the program: words 40 % longer, and English from right to left.
inline constexpr char16_t LongLanguage[] = u"long";
inline constexpr char16_t MirroredLanguage[] = u"mirrored";

} // namespace Dayshift
