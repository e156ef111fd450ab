// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/aboutpane.h"

#include "models/store/migrations.h"
#include "views/shell/licencesdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

AboutPane::AboutPane(const Theme &theme, const QList<Place> &places, QWidget *parent)
    : SettingsPane(theme, Scope::Person, parent)
{
    addProgram();
    addPlaces(places);
    cards()->addStretch(1);
}

void AboutPane::addProgram()
{
    auto *card = new SettingsCard(theme(), tr("Dayshift %1", "a version")
                                                   .arg(QCoreApplication::applicationVersion()),
                                  this);
    card->addWords(tr("Free software under the GNU General Public License, version 3 or later. It "
                      "comes without any warranty."));
    const auto add = [&](const QString &label, const QString &text) {
        auto *words = new TextLabel(theme(), Type::Body, Ink::TextSecondary, card);
        words->setText(text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        card->addField(label, words);
    };
    add(tr("Qt, by which it is built and run"),
        QString::fromLatin1(QT_VERSION_STR) == QString::fromLatin1(qVersion())
                ? QString::fromLatin1(qVersion())
                : u"%1, %2"_s.arg(QLatin1StringView(QT_VERSION_STR), QLatin1StringView(qVersion())));
    add(tr("Newest schema of a workspace"), QString::number(newestSchema()));
    add(tr("System"), QSysInfo::prettyProductName());
    auto *licences = new QPushButton(tr("&Licences …"), card);
    connect(licences, &QPushButton::clicked, this, [this] {
        LicencesDialog dialog(theme(), this);
        dialog.exec();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(licences);
    row->addStretch(1);
    card->body()->addLayout(row);
    cards()->addWidget(card);
}

void AboutPane::addPlaces(const QList<Place> &places)
{
    auto *card = new SettingsCard(theme(), tr("Where things lie on this computer"), this);
    card->addWords(tr("Tokens and passwords lie in the system's keyring, in none of these files."));
    for (const auto &[name, path] : places) {
        auto *title = card->addWords(name, Ink::Text);
        auto *words = card->addWords(QDir::toNativeSeparators(path));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(name);
        title->setBuddy(words);
    }
    cards()->addWidget(card);
}

} // namespace Dayshift
