// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/stateview.h"

#include "views/style/housestyle.h"
#include "views/style/icons.h"
#include "views/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Dayshift {

static constexpr int SignSize = 56;
static constexpr int TextWidth = 420;

StateView::StateView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (auto *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_sign->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(Theme::Space3);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Space4);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(3);

    connect(&theme, &Theme::changed, this, &StateView::restyle);
    restyle();
}

void StateView::setWords(const QString &icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    restyle();
}

QPushButton *StateView::addButton(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (m_icons.isEmpty())
        HouseStyle::setPrimary(button);
    m_icons.append({button, icon});
    restyle();
    return button;
}

// Before the first layout nobody knows how much room there is. The column asks a label how high it
// is in the column's own width, where its text may be one line. While it is hidden it holds no room.
void StateView::fitWords()
{
    const int room = isVisible() ? width() : 0;
    for (auto *label : {m_title, m_text}) {
        const int wide = std::min(m_theme.scaled(TextWidth), std::max(room - 32, 200));
        label->setMinimumWidth(wide);
        label->setMinimumHeight(isVisible() ? std::max(0, label->heightForWidth(wide)) : 0);
    }
}

void StateView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitWords();
}

void StateView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    fitWords();
}

void StateView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void StateView::restyle()
{
    // A label that wraps asks for too little of its own accord, and then shows its first line only.
    for (auto *label : {m_title, m_text})
        label->setFixedWidth(m_theme.scaled(440));
    const auto size = m_theme.scaled(SignSize);
    const auto ratio = devicePixelRatioF();
    QPixmap disc(QSize(size, size) * ratio);
    disc.setDevicePixelRatio(ratio);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Ink::Sunken));
    painter.drawEllipse(0, 0, size, size);
    const auto inner = m_theme.scaled(24);
    const QRectF middle((size - inner) / 2., (size - inner) / 2., inner, inner);
    if (!m_icon.isEmpty())
        Icons::paint(&painter, middle, m_icon, m_theme.color(Ink::TextSecondary),
                     layoutDirection());
    painter.end();
    m_sign->setPixmap(disc);

    m_title->setFont(m_theme.font(Type::Section));
    m_text->setFont(m_theme.font(Type::Body));
    auto muted = m_theme.palette();
    muted.setColor(QPalette::WindowText, m_theme.color(Ink::TextSecondary));
    m_text->setPalette(muted);
    fitWords();
    for (const auto &[button, icon] : m_icons) {
        if (icon.isEmpty())
            continue;
        button->setIcon(button == m_icons.first().first
                                ? Icons::icon(icon, m_theme, m_theme.color(Ink::OnAccent))
                                : Icons::icon(icon, m_theme));
    }
}

} // namespace Dayshift
