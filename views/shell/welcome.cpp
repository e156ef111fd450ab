// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/welcome.h"

#include "views/style/housestyle.h"
#include "views/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

Welcome::Welcome(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    const auto side = theme.scaled(64);
    QPixmap sign(QSize(side, side) * devicePixelRatioF());
    sign.fill(Qt::transparent);
    {
        QPainter painter(&sign);
        Icons::paintProgramSign(&painter, sign.rect());
    }
    sign.setDevicePixelRatio(devicePixelRatioF());
    auto *picture = new QLabel(this);
    picture->setPixmap(sign);
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("No workspace is open"), this);
    title->setFont(theme.font(Type::Title));
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("A workspace holds a team's backlog, what its pipelines say, and its "
                               "key figures. Make one, or open one that is there."), this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setFixedWidth(theme.scaled(440));
    auto *fresh = new QPushButton(Icons::icon(u"folder-plus"_s, theme), tr("New workspace …"), this);
    HouseStyle::setPrimary(fresh);
    auto *open = new QPushButton(Icons::icon(u"folder-open"_s, theme), tr("Open workspace …"), this);
    auto *demo = new QPushButton(Icons::icon(u"play"_s, theme), tr("Show the demo day"), this);
    connect(demo, &QPushButton::clicked, this, &Welcome::demoRequested);
    connect(fresh, &QPushButton::clicked, this, &Welcome::newRequested);
    connect(open, &QPushButton::clicked, this, &Welcome::openRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(fresh);
    buttons->addWidget(open);
    buttons->addWidget(demo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::Space4);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::Space3);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

} // namespace Dayshift
