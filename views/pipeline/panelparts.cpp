// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/panelparts.h"

#include "views/style/paint.h"
#include "views/style/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Avatar = 22;

AvatarLabel::AvatarLabel(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
{
    setFixedSize(theme.scaled(Avatar), theme.scaled(Avatar));
    setAccessibleName(name);
    setToolTip(plainToolTip({name}));
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::avatar(&painter, rect(), m_name, m_theme);
}

Separator::Separator(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Ink::Border));
}

TonedBox::TonedBox(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

void TonedBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TonedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &ink = m_theme.tone(m_tone);
    Paint::card(&painter, rect(), ink.tint, ink.border);
}

PanelSection::PanelSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_beside(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_rows(new QGridLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_beside);
    m_rows->setHorizontalSpacing(Theme::Space3);
    m_rows->setVerticalSpacing(Theme::Space3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, Theme::Space4, 0, 0);
    all->setSpacing(Theme::Space4);
    all->addWidget(new Separator(theme, this));
    all->addLayout(head);
    all->addLayout(m_rows);
    hide();
}

void PanelSection::setTitle(const QString &title, const QString &beside)
{
    m_title->setText(title);
    m_beside->setText(beside);
    setAccessibleName(title);
}

bool PanelSection::renew(const QStringList &told)
{
    if (told == m_told && !m_isNew)
        return false;
    m_told = told;
    m_isNew = false;
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    return true;
}

void PanelSection::addRemark(const QString &text)
{
    auto *remark = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
    remark->setWrapped();
    remark->setText(text);
    m_rows->addWidget(remark, m_rows->rowCount(), 0, 1, -1);
}

QString plainToolTip(const QStringList &lines)
{
    return u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace Dayshift
