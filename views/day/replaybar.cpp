// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/replaybar.h"

#include "views/style/icons.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Frame = 33; // milliseconds

ReplayBar::ReplayBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_play(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_speed(new QComboBox(this))
    , m_words(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space5, Theme::Space2, Theme::Space5, Theme::Space2);
    m_slider->setAccessibleName(tr("Minute that is shown"));
    m_slider->setPageStep(60);
    m_speed->setAccessibleName(tr("Speed"));
    for (const int minutes : {1, 10, 60, 600})
        m_speed->addItem(tr("%n minute(s) a second", "", minutes), minutes);
    m_speed->setCurrentIndex(1);
    m_close->setText(tr("Back to now"));
    m_words->setMinimumWidth(theme.scaled(190));
    for (auto *widget : std::initializer_list<QWidget *> {m_play, m_slider, m_words, m_speed, m_close})
        row->addWidget(widget, widget == m_slider ? 1 : 0);
    play(false);
    m_tick.setInterval(Frame);
    connect(&m_tick, &QTimer::timeout, this, &ReplayBar::step);
    connect(m_play, &QToolButton::clicked, this, [this] { play(!m_playing); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int minute) {
        m_at = minute;
        ask(minute);
    });
    connect(m_close, &QToolButton::clicked, this, &ReplayBar::closeWanted);
}

void ReplayBar::setRange(const QDateTime &from, const QDateTime &to)
{
    const QSignalBlocker quiet(m_slider);
    m_from = from;
    m_slider->setRange(0, int(std::max<qint64>(0, from.secsTo(to) / 60)));
}

QDateTime ReplayBar::moment() const
{
    return m_from.addSecs(qint64(m_slider->value()) * 60);
}

void ReplayBar::setMoment(const QDateTime &moment, const Format &format)
{
    m_format = format;
    m_words->setText(format.dateAndClock(moment, moment));
    m_waits = false;
    if (m_next >= 0) {
        ask(std::exchange(m_next, -1));
        return;
    }
    const auto minute = int(m_from.secsTo(moment) / 60);
    if (minute == m_slider->value())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(minute);
    m_at = minute;
}

void ReplayBar::play(bool on)
{
    m_playing = on;
    m_play->setIcon(Icons::icon(on ? u"pause"_s : u"play"_s, m_theme));
    m_play->setToolTip(on ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->toolTip());
    if (on && m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    if (on)
        m_tick.start();
    else
        m_tick.stop();
}

void ReplayBar::setSpeed(int minutes)
{
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(minutes)));
}

void ReplayBar::step()
{
    if (m_waits)
        return; // what was asked for is shown first
    m_at += m_speed->currentData().toInt() * Frame / 1000.0;
    if (m_at >= m_slider->maximum())
        play(false);
    m_slider->setValue(std::min(int(m_at), m_slider->maximum()));
    m_at = std::max(m_at, double(m_slider->value()));
}

// One question at a time; of those asked meanwhile the last one counts.
void ReplayBar::ask(int minute)
{
    if (m_waits) {
        m_next = minute;
        return;
    }
    m_waits = true;
    emit momentWanted(m_from.addSecs(qint64(minute) * 60));
}

} // namespace Dayshift
