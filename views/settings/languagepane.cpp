// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/languagepane.h"

#include "models/base/format.h"
#include "models/settings/languages.h"
#include "models/settings/settings.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

LanguagePane::LanguagePane(const Theme &theme, Settings &settings, const Format &format,
                           QWidget *parent)
    : SettingsPane(theme, Scope::Person, parent)
    , m_settings(settings)
{
    addLanguages();
    addExamples(format);
    auto *tests = new SettingsCard(theme, tr("For translators"), this);
    auto *offered = tests->addSwitch(
            tr("Offer languages that &test the program"),
            tr("English in longer words, and English from right to left. They are in the View menu "
               "after the next start, and here when you come back."));
    offered->setChecked(settings.testLanguages());
    connect(offered, &QCheckBox::clicked, this,
            [this](bool on) { m_settings.setTestLanguages(on); });
    cards()->addWidget(tests);
    cards()->addStretch(1);
}

void LanguagePane::addLanguages()
{
    auto *card = new SettingsCard(theme(), tr("Language"), this);
    auto languages = languagesIn();
    languages.prepend({QString(), tr("As the system")});
    if (m_settings.testLanguages()) {
        languages.append({QString::fromUtf16(LongLanguage), tr("Longer words, for tests")});
        languages.append({QString::fromUtf16(MirroredLanguage), tr("Mirrored, for tests")});
    }
    auto *group = new QButtonGroup(card);
    for (const auto &[code, name] : languages) {
        auto *button = new QRadioButton(name, card);
        button->setObjectName(u"language-"_s + code);
        button->setChecked(m_settings.language() == code);
        group->addButton(button);
        card->body()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, code = code] { emit chosen(code); });
    }
    card->addWords(tr("The window speaks the new language at once. What people and servers wrote "
                      "stays as they wrote it."));
    cards()->addWidget(card);
}

void LanguagePane::addExamples(const Format &format)
{
    auto *card = new SettingsCard(theme(), tr("Dates and numbers"), this);
    const auto now = QDateTime::currentDateTime();
    auto *when = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
    when->setText(format.dateAndClock(now, now));
    auto *number = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
    number->setText(u"%1 \u00b7 %2"_s.arg(format.number(1204.5), format.percent(.136)));
    auto *zone = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
    zone->setText(QString::fromUtf8(format.zone().id()));
    card->addField(tr("A moment"), when);
    card->addField(tr("Numbers"), number);
    card->addField(tr("Time zone, the workspace's"), zone);
    card->addWords(tr("They follow the language and the country that the system is set to."));
    cards()->addWidget(card);
}

} // namespace Dayshift
