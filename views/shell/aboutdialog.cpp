// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/aboutdialog.h"

#include "views/shell/licencesdialog.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dayshift {

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Dayshift"));
    QPixmap sign(QSize(64, 64) * devicePixelRatioF());
    sign.fill(Qt::transparent);
    {
        QPainter painter(&sign);
        Icons::paintProgramSign(&painter, sign.rect());
    }
    sign.setDevicePixelRatio(devicePixelRatioF());
    auto *picture = new QLabel(this);
    picture->setPixmap(sign);
    auto *name = new QLabel(tr("Dayshift %1").arg(QCoreApplication::applicationVersion()), this);
    name->setFont(theme.font(Type::Title));
    auto *words = new QLabel(
            tr("One team, one day, on one desktop: the backlog, the pipelines and the key figures.\n\n"
               "Free software under the GNU General Public License, version 3 or later. It comes "
               "without any warranty.\n\n"
               "It is built with Qt %1 (LGPL and GPL), Qt Charts (GPL), SQLite (public domain) and "
               "QtKeychain (BSD). Inter and JetBrains Mono come under the SIL Open Font License.")
                    .arg(QString::fromLatin1(qVersion())),
            this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(this);
    auto *licences = buttons->addButton(tr("&Licences …"), QDialogButtonBox::ActionRole);
    connect(licences, &QPushButton::clicked, this, [this, &theme] {
        LicencesDialog dialog(theme, this);
        dialog.exec();
    });
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    layout->setSpacing(Theme::Space4);
    for (auto *part : {picture, name, words})
        layout->addWidget(part);
    layout->addWidget(buttons);
}

} // namespace Dayshift
