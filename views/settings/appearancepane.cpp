// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/appearancepane.h"

#include "models/settings/settings.h"
#include "views/style/touch.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Dayshift {

AppearancePane::AppearancePane(Theme &theme, Settings &settings, QWidget *parent)
    : SettingsPane(theme, Scope::Person, parent)
    , m_theme(theme)
    , m_settings(settings)
{
    addThemes();
    addSizes();
    addMotion();
    cards()->addStretch(1);
}

void AppearancePane::apply(const Settings &settings)
{
    setTouch(settings.touch());
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                              Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, !settings.reducedMotion() && effect != Qt::UI_FadeMenu
                                                       && effect != Qt::UI_FadeTooltip);
}

void AppearancePane::addThemes()
{
    auto *card = new SettingsCard(m_theme, tr("Theme"), this);
    auto *group = new QButtonGroup(card);
    struct Choice
    {
        Look look;
        ThemeChoice kept;
        QString text;
    };
    const Choice choices[] {{Look::System, ThemeChoice::System, tr("As the &system")},
                            {Look::Light, ThemeChoice::Light, tr("&Light")},
                            {Look::Dark, ThemeChoice::Dark, tr("&Dark")},
                            {Look::HighContrast, ThemeChoice::Contrast, tr("High &contrast")}};
    for (const auto &choice : choices) {
        auto *button = new QRadioButton(choice.text, card);
        button->setChecked(m_theme.choice() == choice.look);
        group->addButton(button, int(choice.look));
        card->body()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice] {
            m_settings.setTheme(choice.kept);
            m_theme.setChoice(choice.look);
        });
    }
    // The View menu chooses, too.
    connect(&m_theme, &Theme::changed, group, [this, group] {
        if (auto *button = group->button(int(m_theme.choice())))
            button->setChecked(true);
    });
    cards()->addWidget(card);
}

void AppearancePane::addSizes()
{
    auto *card = new SettingsCard(m_theme, tr("Size"), this);
    auto *size = new QSpinBox(card);
    size->setRange(80, 200);
    size->setSingleStep(10);
    size->setSuffix(tr("\u00a0%", "a percentage, after its number"));
    size->setValue(qRound(m_theme.textScale() * 100));
    card->addField(tr("Si&ze of text"), size);
    connect(size, &QSpinBox::valueChanged, this,
            [this](int percent) { m_theme.setTextScale(percent / 100.0); });
    connect(&m_theme, &Theme::changed, size, [this, size] {
        const QSignalBlocker quiet(size);
        size->setValue(qRound(m_theme.textScale() * 100));
    });
    auto *touch = card->addSwitch(tr("Large &targets for touch"),
                                  tr("Buttons and fields are at least 44 pixels high."));
    touch->setChecked(m_settings.touch());
    connect(touch, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.setTouch(on);
        apply(m_settings);
    });
    cards()->addWidget(card);
}

void AppearancePane::addMotion()
{
    auto *card = new SettingsCard(m_theme, tr("Motion"), this);
    auto *still = card->addSwitch(tr("&Reduced motion"),
                                  tr("Menus and tips appear at once, and the wall display changes "
                                     "its pages without a fade."));
    still->setChecked(m_settings.reducedMotion());
    connect(still, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.setReducedMotion(on);
        apply(m_settings);
    });
    cards()->addWidget(card);
}

} // namespace Dayshift
