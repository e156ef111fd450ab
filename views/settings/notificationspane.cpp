// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/notificationspane.h"

#include "models/notifications/notification.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

NotificationsPane::NotificationsPane(const Theme &theme, Settings &settings, bool hasTray,
                                     QWidget *parent)
    : SettingsPane(theme, Scope::Person, parent)
    , m_settings(settings)
    , m_hasTray(hasTray)
{
    addKinds();
    addQuietHours();
    addTray();
    cards()->addStretch(1);
}

void NotificationsPane::addKinds()
{
    auto *card = new SettingsCard(theme(), tr("What concerns me"), this);
    card->addWords(tr("Only what concerns you is told, and never that something passed. All of it "
                      "stands in the list, Ctrl+Shift+N."));
    const std::pair<Concern, QString> kinds[] {
            {Concern::Assigned, tr("A story is given to &me")},
            {Concern::Mentioned, tr("Somebody m&entions me")},
            {Concern::Signature, tr("A release waits for my &signature")},
            {Concern::Build, tr("A &build of mine fails")},
            {Concern::Incident, tr("An &incident is raised")},
            {Concern::Approval, tr("A deployment waits for a&pproval")}};
    for (const auto &[concern, label] : kinds) {
        auto *choice = new QComboBox(card);
        choice->setObjectName(u"reach-"_s + wordOf(concern));
        choice->addItem(tr("On the desktop"), int(Reach::Desktop));
        choice->addItem(tr("In the tray only"), int(Reach::Tray));
        choice->addItem(tr("In the list only"), int(Reach::List));
        choice->addItem(tr("Not at all"), int(Reach::Off));
        const auto reach = m_settings.reach(wordOf(concern), usualReach(concern));
        choice->setCurrentIndex(choice->findData(int(reach)));
        card->addField(label, choice);
        connect(choice, &QComboBox::activated, this, [this, choice, concern = concern] {
            m_settings.setReach(wordOf(concern), Reach(choice->currentData().toInt()));
        });
    }
    cards()->addWidget(card);
}

void NotificationsPane::addQuietHours()
{
    auto *card = new SettingsCard(theme(), tr("Quiet hours"), this);
    auto hours = m_settings.quietHours();
    auto *on = card->addSwitch(tr("&Quiet hours each day"),
                               tr("What happens meanwhile comes into the list; at the end one "
                                  "notification says how much there is."));
    on->setChecked(hours.on);
    auto *from = new QTimeEdit(hours.from, card);
    auto *to = new QTimeEdit(hours.to, card);
    card->addField(tr("&From"), from);
    card->addField(tr("&To"), to);
    auto *incidents = card->addSwitch(tr("Incidents may brea&k them"));
    incidents->setChecked(hours.incidentsBreak);
    const auto enable = [from, to, incidents](bool isOn) {
        for (auto *part : std::initializer_list<QWidget *> {from, to, incidents})
            part->setEnabled(isOn);
    };
    enable(hours.on);
    const auto take = [this, on, from, to, incidents, enable] {
        enable(on->isChecked());
        m_settings.setQuietHours({.on = on->isChecked(),
                                  .from = from->time(),
                                  .to = to->time(),
                                  .incidentsBreak = incidents->isChecked()});
    };
    connect(on, &QCheckBox::clicked, this, take);
    connect(incidents, &QCheckBox::clicked, this, take);
    connect(from, &QTimeEdit::timeChanged, this, take);
    connect(to, &QTimeEdit::timeChanged, this, take);
    card->addWords(tr("While a sprint review is presented, nothing is shown either; it comes when "
                      "the review ends."));
    cards()->addWidget(card);
}

void NotificationsPane::addTray()
{
    auto *card = new SettingsCard(theme(), tr("Tray"), this);
    if (!m_hasTray) {
        card->addWords(tr("This desktop has no tray: closing the last window quits Dayshift."));
    } else {
        auto *stays = card->addSwitch(
                tr("Stay in the tray when the last &window is closed"),
                tr("Servers are read on. Quit in the File menu or in the tray ends the program."));
        stays->setChecked(m_settings.staysInTray());
        connect(stays, &QCheckBox::clicked, this,
                [this](bool on) { m_settings.setStaysInTray(on); });
    }
    cards()->addWidget(card);
}

} // namespace Dayshift
