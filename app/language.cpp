// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "models/settings/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString fileFor(const QString &code)
{
    return u":/i18n/dayshift_%1.qm"_s.arg(code);
}

// The first of the person's languages that we speak.
static QString systemLanguage()
{
    const auto known = languagesIn();
    const auto wanted = QLocale::system().uiLanguages();
    for (const auto &name : wanted) {
        if (const auto code = languageFor(name, known); !code.isEmpty())
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

namespace {

// The words of a window. Counts are written as the dates are: in their digits, and in groups. In
// what is written from right to left, a name, a version or a result that stands in a sentence keeps
// its own direction and does not turn the words beside it, and the sentence keeps its own even if
// it begins with a name.
class WindowTranslator : public QTranslator
{
public:
    explicit WindowTranslator(Qt::LayoutDirection direction)
        : m_mirrored(direction == Qt::RightToLeft)
    {
    }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        auto text = QTranslator::translate(context, source, disambiguation, count);
        if (!text.contains(u'%'))
            return text;
        text.replace(u"%n"_s, u"%Ln"_s);
        if (!m_mirrored || isNoSentence(text))
            return text;
        // With what is written to a number in Latin letters: INC-318, #2187.
        static const QRegularExpression places(u"((?:[A-Za-z#][A-Za-z0-9#-]*)?%L?\\d{1,2})"_s);
        text.replace(places, u"\u2068\\1\u2069"_s);
        return text.isRightToLeft() ? text : u'\u200f' + text;
    }

private:
    // Marks of direction would become a part of an address, of a file's name or of a mark-up.
    static bool isNoSentence(const QString &text)
    {
        return text.contains(u'<') || text.contains(u"://"_s) || text.contains(u"*."_s);
    }

    const bool m_mirrored;
};

// English whose words take 40 % more room, to see what does not fit.
class LongTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        auto text = QTranslator::translate(context, source, disambiguation, count);
        if (text.isEmpty())
            text = QString::fromUtf8(source);
        return text + QString(text.size() * 2 / 5, u'\u00f6');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

static void install(std::unique_ptr<QTranslator> &translator, std::unique_ptr<QTranslator> next,
                    const QString &file, const QString &folder = {})
{
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    translator = std::move(next);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator.get());
}

QString useLanguage(const QString &code)
{
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> toolkits;
    const bool mirrored = code == MirroredLanguage;
    const bool isTest = mirrored || code == LongLanguage;
    auto spoken = isTest ? u"en"_s : code.isEmpty() ? systemLanguage()
                                                    : languageFor(code, languagesIn());
    if (spoken.isEmpty())
        spoken = u"en"_s;

    const bool isWindow = qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
    // Qt swaps the default without a lock. Threads that read the one before at this moment, for the
    // words of an error, must not find it gone.
    static QList<QLocale> before;
    before.append(QLocale());
    QLocale::setDefault(localeFor(spoken));
    if (code == LongLanguage)
        install(ours, std::make_unique<LongTranslator>(), fileFor(spoken));
    else if (isWindow)
        install(ours, std::make_unique<WindowTranslator>(QLocale().textDirection()), fileFor(spoken));
    else
        install(ours, std::make_unique<QTranslator>(), fileFor(spoken));
    // What file dialogs and the like say. English needs none.
    if (spoken != "en"_L1 && isWindow)
        install(toolkits, std::make_unique<QTranslator>(), u"qtbase_"_s + spoken,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else if (toolkits)
        QCoreApplication::removeTranslator(toolkits.get());
    if (isWindow)
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft
                                                     : QLocale().textDirection());
    return spoken;
}

} // namespace Dayshift
