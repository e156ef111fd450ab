// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/demoband.h"

#include "views/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Dayshift {

DemoBand::DemoBand(const Theme &theme, const Format &format, const QDateTime &from,
                   const QDateTime &to, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_from(from)
    , m_now(from)
    , m_play(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_clock(new QLabel(this))
{
    setAccessibleName(tr("Demo day"));
    auto *name = new QLabel(tr("Demo"), this);
    auto *what = new QLabel(tr("Tuesday, 60 times as fast. Nothing here is kept."), this);
    m_slider->setRange(0, int(from.secsTo(to) / 60));
    m_slider->setPageStep(30);
    m_slider->setAccessibleName(tr("Time of the demo day"));
    m_slider->setToolTip(tr("Drag to another time of the day. Earlier times begin it anew."));
    auto *own = new QPushButton(tr("Use my own data"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space5, Theme::Space2, Theme::Space5, Theme::Space2);
    row->setSpacing(Theme::Space4);
    row->addWidget(name);
    row->addWidget(what);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_clock);
    row->addWidget(own);
    connect(m_play, &QToolButton::clicked, this, [this] { emit playRequested(!m_playing); });
    connect(own, &QPushButton::clicked, this, &DemoBand::leaveRequested);
    // While it is dragged the clock tells where it would go; keys go at once.
    connect(m_slider, &QSlider::sliderMoved, this, [this] { tell(); });
    connect(m_slider, &QSlider::sliderReleased, this, &DemoBand::ask);
    connect(m_slider, &QSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove)
            QMetaObject::invokeMethod(this, &DemoBand::ask, Qt::QueuedConnection);
    });
    const auto restyle = [this, name, what] {
        name->setFont(m_theme.font(Type::BodyBold));
        what->setFont(m_theme.font(Type::Small));
        m_clock->setFont(m_theme.font(Type::BodyBold));
        m_clock->setMinimumWidth(m_clock->fontMetrics().horizontalAdvance(u"00:00"_s) + Theme::Space3);
        tell();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

QWidget *DemoBand::timeSlider() const
{
    return m_slider;
}

void DemoBand::setTime(const QDateTime &at)
{
    m_now = at;
    if (!m_slider->isSliderDown() && !m_busy)
        m_slider->setValue(int(m_from.secsTo(at) / 60));
    tell();
}

void DemoBand::setPlaying(bool playing)
{
    m_playing = playing;
    tell();
}

void DemoBand::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        setTime(m_now);
}

void DemoBand::ask()
{
    emit timeRequested(m_from.addSecs(m_slider->sliderPosition() * 60));
}

void DemoBand::tell()
{
    const auto shown = m_slider->isSliderDown() ? m_from.addSecs(m_slider->sliderPosition() * 60)
                                                : m_now;
    m_clock->setText(m_format.clock(shown));
    m_play->setIcon(Icons::icon(m_playing ? u"pause"_s : u"play"_s, m_theme));
    const auto words = m_playing ? tr("Pause the day") : tr("Play the day");
    m_play->setToolTip(words);
    m_play->setAccessibleName(words);
    update();
}

void DemoBand::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const auto &ink = m_theme.tone(Tone::Running);
    painter.fillRect(rect(), ink.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink.border);
}

} // namespace Dayshift
