// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/languages.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString nameOf(const QString &code)
{
    // Qt names these two by the country that it takes for theirs, which is not the one meant.
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "es"_L1)
        return u"Espa\u00f1ol"_s;
    const QLocale locale(code);
    auto name = locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return code;
    name[0] = locale.toUpper(name.left(1)).at(0);
    // A country is named where the file is for one.
    if (code.contains(u'_') && !name.contains(u'('))
        name += u" (%1)"_s.arg(locale.nativeTerritoryName());
    return name;
}

QList<Language> languagesIn(const QString &folder)
{
    QList<Language> languages;
    const auto files = QDir(folder).entryList({u"dayshift_*.qm"_s}, QDir::Files);
    for (const auto &file : files) {
        const auto code = file.mid(9).chopped(3);
        languages.append({code, nameOf(code)});
    }
    std::ranges::sort(languages, [](const Language &a, const Language &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return languages;
}

QString languageFor(const QString &wish, const QList<Language> &languages)
{
    const auto text = QString(wish).replace(u'-', u'_');
    const QLocale wanted(text);
    const auto parts = text.split(u'_');
    const auto own = parts.first().toLower();
    const auto country = parts.size() > 1 && parts.last().size() == 2 ? parts.last().toUpper()
                                                                      : QString();
    QString alone;
    QString alike;
    for (const auto &language : languages) {
        if (!country.isEmpty() && language.code == own + u'_' + country)
            return language.code;
        if (language.code == own)
            alone = own;
        else if (language.code.section(u'_', 0, 0) == own
                 && QLocale(language.code).script() == wanted.script())
            alike = language.code;
    }
    return alone.isEmpty() ? alike : alone;
}

} // namespace Dayshift
