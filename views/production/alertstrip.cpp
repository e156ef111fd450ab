// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/alertstrip.h"

#include "models/production/alertbook.h"
#include "views/production/productionwords.h"
#include "views/style/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

AlertStrip::AlertStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new SignLabel(theme, StatusGlyph::Header, this))
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_text(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_decide(new QToolButton(this))
    , m_raise(new QPushButton(tr("Raise incident …"), this))
    , m_seen(new QPushButton(tr("Seen"), this))
{
    m_title->setWrapped();
    m_text->setWrapped();
    m_decide->setText(tr("Decide"));
    m_decide->setToolTip(tr("Mute, link to an incident, or say that it is not a problem"));
    m_decide->setPopupMode(QToolButton::InstantPopup);
    m_decide->setMinimumHeight(theme.scaled(Theme::LeastHitSize));
    m_decide->setFocusPolicy(Qt::StrongFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space5, Theme::Space3, Theme::Space4, Theme::Space3);
    row->setSpacing(Theme::Space4);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_decide, 0, Qt::AlignVCenter);
    row->addWidget(m_raise, 0, Qt::AlignVCenter);
    row->addWidget(m_seen, 0, Qt::AlignVCenter);
    connect(m_raise, &QPushButton::clicked, this, [this] { emit raiseRequested(m_alert); });
    connect(m_seen, &QPushButton::clicked, this, [this] { emit seenRequested(m_alert); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AlertStrip::setAlert(const Alert &alert, const ProductionPicture &picture,
                          const Format &format, bool mayDecide)
{
    m_alert = alert;
    const auto sign = ProductionWords::signOf(alert, picture.asOf);
    m_tone = StatusGlyph::toneOf(sign);
    m_sign->setSign(sign);
    const bool isOver = alert.state == AlertState::Ended;
    const auto name = alert.summary.isEmpty() ? alert.name : alert.summary;
    if (!isOver)
        m_title->setText(name);
    else if (alert.unwatched)
        m_title->setText(tr("No longer watched since %1: %2", "a time, an alert")
                                 .arg(format.clock(alert.endedAt), name));
    else
        m_title->setText(tr("Recovered %1: %2").arg(format.clock(alert.endedAt), name));
    auto about = ProductionWords::about(alert, picture, format);
    if (!alert.summary.isEmpty() && alert.summary != alert.name)
        about.prepend(alert.name + u". "_s);
    m_text->setText(about);
    m_decide->setVisible(!isOver);
    m_raise->setVisible(!isOver && alert.incident.isNull() && alert.dismissedReason.isEmpty());
    m_seen->setVisible(isOver);
    for (auto *button : std::initializer_list<QWidget *> {m_decide, m_raise, m_seen})
        button->setEnabled(mayDecide);
    m_decide->setAccessibleName(tr("Decide about %1").arg(name));
    m_raise->setAccessibleName(tr("Raise an incident for %1").arg(name));
    m_seen->setAccessibleName(alert.unwatched
                                      ? tr("I have seen that %1 is no longer watched").arg(name)
                                      : tr("I have seen that %1 is over").arg(name));
    setAccessibleName(u"%1: %2"_s.arg(ProductionWords::severity(alert.severity), m_title->text()));
    setAccessibleDescription(about);
    fillMenu(picture);
    update();
}

void AlertStrip::fillMenu(const ProductionPicture &picture)
{
    auto *menu = m_decide->menu();
    if (!menu) {
        menu = new QMenu(m_decide);
        m_decide->setMenu(menu);
    }
    if (menu->isVisible()) // not under somebody's hand
        return;
    menu->clear();
    for (const int minutes : {15, 30, 60})
        menu->addAction(tr("Mute for %n minute(s) …", nullptr, minutes), this, [this, minutes] {
            emit muteRequested(m_alert, std::chrono::minutes(minutes));
        });
    menu->addSeparator();
    for (const auto &incident : picture.incidents) {
        if (incident.id == m_alert.incident)
            continue;
        auto title = incident.title;
        title.replace(u'&', u"&&"_s);
        menu->addAction(tr("Link to incident %1: %2")
                                .arg(QString::number(incident.number), title.left(60)),
                        this,
                        [this, id = incident.id] { emit linkRequested(m_alert, id); });
    }
    menu->addAction(tr("Not a problem …"), this, [this] { emit dismissRequested(m_alert); });
}

void AlertStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &ink = m_theme.tone(m_tone);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ink.tint, ink.border);
    const QRect bar(Theme::Space3, Theme::Space3, 4, height() - 2 * Theme::Space3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.solid);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 2, 2);
}

} // namespace Dayshift
