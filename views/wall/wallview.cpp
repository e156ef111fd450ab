// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallview.h"

#include "views/wall/wallpaint.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace Dayshift {

WallView::WallView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(FadeTime);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(contentRect()); });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        m_before = {};
        m_after = {};
        update();
    });
}

void WallView::setPanel(double inches, double metres)
{
    m_inches = inches;
    m_metres = metres;
    update();
}

WallSizes WallView::sizes() const
{
    return wallSizesOf(size(), m_inches, m_metres);
}

int WallView::mosaic() const
{
    return WallPaint::mosaicOf(sizes().units);
}

QRect WallView::headRect() const
{
    const auto lines = (WallPaint::HeadHeight + WallShiftRadius) * sizes().scale;
    return {0, 0, width(), int(std::ceil(lines))};
}

QRect WallView::footRect() const
{
    const auto lines = int(std::ceil((WallPaint::FootHeight + WallShiftRadius) * sizes().scale));
    return {0, height() - lines, width(), lines};
}

QRect WallView::contentRect() const
{
    const auto top = int(std::floor((WallPaint::HeadHeight - WallShiftRadius) * sizes().scale));
    const auto bottom
            = int(std::floor((WallPaint::FootHeight - WallShiftRadius) * sizes().scale));
    return {0, top, width(), height() - top - bottom};
}

QPixmap WallView::picture()
{
    QPixmap picture(size() * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    QPainter painter(&picture);
    WallCanvas canvas(painter, m_theme, sizes(), layoutDirection(), m_scene.shift);
    WallPaint::all(canvas, m_scene);
    return picture;
}

void WallView::beginFade(const QPixmap &before)
{
    m_before = before;
    m_after = picture();
    m_fade.stop();
    m_fade.start();
}

// Whether what is between head and foot looks the same in both.
static bool isSameContent(const WallScene &a, const WallScene &b)
{
    const auto minute = [](const WallScene &scene) {
        return scene.now.toSecsSinceEpoch() / 60;
    };
    return a.facts == b.facts && a.page == b.page && a.trust == b.trust && a.light == b.light
            && a.hints == b.hints && a.shift == b.shift && a.locale == b.locale
            && minute(a) == minute(b) && (!a.isStale() || (a.trouble == b.trouble));
}

void WallView::setScene(const WallScene &scene)
{
    const auto old = std::exchange(m_scene, scene);
    const bool isSame = isSameContent(old, scene);
    const bool turns = old.page != scene.page && old.light == scene.light && !scene.isStale()
            && !old.isStale() && scene.light != WallLight::Off;
    if (turns && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        m_scene = old;
        const auto before = picture();
        m_scene = scene;
        beginFade(before);
    } else if (!isSame) {
        m_fade.stop();
        m_before = {};
        m_after = {};
    }
    if (!isSame || turns) {
        tellAloud();
        update();
    } else if (scene.isStale()) {
        // The age and the next try are told by the second.
        update(headRect());
        update(contentRect());
    } else if (scene.light != WallLight::Off) {
        update(headRect());
        update(footRect());
    }
}

// Not by the second: nobody could listen to it.
void WallView::tellAloud()
{
    setAccessibleName(WallNotes::spoken(m_scene));
}

void WallView::setSafePage(const QString &title, const QString &text)
{
    m_safeTitle = title;
    m_safeText = text;
    setAccessibleName(title + u' ' + text);
    update();
}

void WallView::resizeEvent(QResizeEvent *event)
{
    m_fade.stop();
    m_before = {};
    m_after = {};
    QWidget::resizeEvent(event);
}

void WallView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    if (isFading() && !m_after.isNull() && m_safeTitle.isEmpty()) {
        painter.drawPixmap(0, 0, m_before);
        painter.setOpacity(m_fade.currentValue().toDouble());
        painter.drawPixmap(0, 0, m_after);
        return;
    }
    WallCanvas canvas(painter, m_theme, sizes(), layoutDirection(), m_scene.shift);
    if (!m_safeTitle.isEmpty()) {
        WallPaint::safePage(canvas, m_safeTitle, m_safeText);
        return;
    }
    const bool isWhole = event->region().intersects(
            contentRect().adjusted(0, headRect().height(), 0, -footRect().height()));
    if (isWhole || m_scene.light == WallLight::Off || m_scene.isStale() || m_scene.hints) {
        WallPaint::all(canvas, m_scene);
        return;
    }
    WallPaint::ground(canvas);
    if (event->region().intersects(headRect()))
        WallPaint::head(canvas, m_scene);
    if (event->region().intersects(footRect()))
        WallPaint::foot(canvas, m_scene);
    if (m_scene.light == WallLight::Dim)
        painter.fillRect(rect(), QColor::fromRgbF(0, 0, 0, 1 - WallDimmed));
}

} // namespace Dayshift
