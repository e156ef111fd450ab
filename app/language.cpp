// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString fileFor(const QString &code)
{
    return u":/i18n/dayshift_%1.qm"_s.arg(code);
}

// The first of the person's languages that we speak.
static QString systemLanguage()
{
    const auto wanted = QLocale::system().uiLanguages();
    for (const auto &name : wanted) {
        const auto code = name.section(u'-', 0, 0);
        if (QFile::exists(fileFor(code)))
            return code;
    }
    return u"en"_s;
}

// Dates and numbers as the person's country writes them, if that country speaks the language.
static QLocale localeFor(const QString &code)
{
    const auto system = QLocale::system();
    const QLocale own(code);
    if (system.language() == own.language() && system.language() != QLocale::C)
        return system;
    return code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

static void install(std::unique_ptr<QTranslator> &translator, const QString &file,
                    const QString &folder = {})
{
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator.get());
}

QString useLanguage(const QString &code)
{
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> toolkits;
    const bool mirrored = code == "mirrored"_L1;
    auto spoken = mirrored ? u"en"_s : code.section(u'_', 0, 0).section(u'-', 0, 0);
    if (spoken.isEmpty())
        spoken = systemLanguage();
    else if (!QFile::exists(fileFor(spoken)))
        spoken = u"en"_s;

    QLocale::setDefault(localeFor(spoken));
    install(ours, fileFor(spoken));
    // What file dialogs and the like say. English needs none.
    if (spoken != "en"_L1 && qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        install(toolkits, u"qtbase_"_s + spoken,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else if (toolkits)
        QCoreApplication::removeTranslator(toolkits.get());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft
                                                     : QLocale().textDirection());
    return spoken;
}

} // namespace Dayshift
