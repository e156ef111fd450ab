// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/boardstate.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dayshift {

BoardState::BoardState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *box = new QVBoxLayout(this);
    box->addStretch(2);
    for (auto *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_icon);
        box->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (int i = 0; i < 2; ++i) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_offers.size() && m_offers[i].run)
                m_offers[i].run();
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    box->addSpacing(8);
    box->addLayout(row);
    box->addStretch(3);
    m_title->setFont(theme.font(Type::Section));
    m_places.setSingleShot(true);
    m_places.setInterval(300);
    connect(&m_places, &QTimer::timeout, this, [this] {
        m_showsPlaces = true;
        update();
    });
    m_words.setSingleShot(true);
    m_words.setInterval(2000);
    connect(&m_words, &QTimer::timeout, this, [this] { m_text->setText(m_loading); });
}

void BoardState::showLoading(const QString &words)
{
    m_loading = words;
    if (!m_words.isActive() && m_showsPlaces && !m_text->text().isEmpty())
        m_text->setText(words);
    if (m_places.isActive() || m_showsPlaces)
        return;
    say({}, {}, {}, {});
    m_places.start();
    m_words.start();
}

void BoardState::say(const QString &icon, const QString &title, const QString &text,
                     const QList<Offer> &offers)
{
    m_places.stop();
    m_words.stop();
    m_showsPlaces = false;
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setPixmap(
                Icons::icon(icon, m_theme).pixmap(m_theme.scaled(32), m_theme.scaled(32)));
    m_title->setText(title);
    m_text->setText(text);
    m_offers = offers;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < offers.size());
        if (i < offers.size())
            m_buttons[i]->setText(offers[i].text);
    }
    update();
}

// Grey places where the columns will be. They do not move: nothing is to be looked at.
void BoardState::paintEvent(QPaintEvent *)
{
    if (!m_showsPlaces)
        return;
    QPainter painter(this);
    const int gap = 10;
    const int width = (this->width() - 4 * gap) / 5;
    const auto grey = m_theme.color(Ink::Sunken);
    for (int column = 0; column < 5; ++column) {
        const int x = column * (width + gap);
        Paint::card(&painter, QRect(x, 0, width, m_theme.scaled(32)), grey, {});
        for (int row = 0; row < 3 - column % 2; ++row)
            Paint::card(&painter,
                        QRect(x, m_theme.scaled(44 + row * 96), width, m_theme.scaled(88)), grey,
                        {});
    }
}

} // namespace Dayshift
