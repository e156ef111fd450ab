// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/welcome/welcomepicture.h"

#include "views/style/brand.h"
#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Margin = 48;

WelcomePicture::WelcomePicture(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Dayshift. The team's day, in one window"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize WelcomePicture::sizeHint() const
{
    return {m_theme.scaled(440), m_theme.scaled(600)};
}

void WelcomePicture::paintEvent(QPaintEvent *)
{
    const auto brand = brandOf(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), brand.ground);
    const int side = m_theme.scaled(56);
    const auto at = [&](const QRectF &place) {
        return layoutDirection() == Qt::RightToLeft
                ? QRectF(width() - place.right(), place.top(), place.width(), place.height())
                : place;
    };
    Icons::paintProgramSign(&painter, at(QRectF(Margin, Margin, side, side)));
    const double words = Margin + side + 16;
    auto title = m_theme.font(Type::Title);
    title.setPixelSize(qRound(title.pixelSize() * 1.4));
    Paint::line(&painter, at(QRectF(words, Margin, width() - words - 8, side * .6)), tr("Dayshift"),
                title, brand.ink, Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    Paint::line(&painter, at(QRectF(words, Margin + side * .6, width() - words - 8, side * .4)),
                tr("The team's day, in one window"), m_theme.font(Type::Body), brand.quiet,
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
    // The words of the first and the last step stand beside the arc.
    const double arc = std::min<double>(width() * .63, height() * .62);
    if (height() > m_theme.scaled(520))
        paintArc(painter, QRectF((width() - arc) / 2, height() * .36, arc, arc / 2));
    auto font = m_theme.font(Type::Body);
    font.setPixelSize(qRound(font.pixelSize() * 1.15));
    painter.setFont(font);
    painter.setPen(brand.ink);
    const QRectF about(Margin, height() * .62, width() - 2.0 * Margin, height() * .22);
    painter.drawText(about, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                     tr("See what customers meet in production, who works on it, what the pipeline "
                        "says and what waits for whom. Every role looks at the same day."));
    const QRectF lock(Margin, height() - Margin - 16.0, 16, 16);
    Icons::paint(&painter, at(lock), u"lock"_s, brand.quiet, layoutDirection());
    Paint::line(&painter,
                at(QRectF(Margin + 26, height() - Margin - 18.0, width() - 2.0 * Margin - 26, 20)),
                tr("Free software, GPL-3.0. No account, no tracking."), m_theme.font(Type::Body),
                brand.quiet, Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

void WelcomePicture::paintArc(QPainter &painter, const QRectF &place)
{
    const auto brand = brandOf(m_theme);
    struct Step
    {
        const char16_t *icon;
        QString word;
    };
    const Step steps[] {{u"flag", tr("Plan")},     {u"branch", tr("Create")},
                        {u"check", tr("Verify")},  {u"release", tr("Package")},
                        {u"deploy", tr("Release")}, {u"settings", tr("Configure")},
                        {u"production", tr("Monitor")}};
    constexpr int Count = 7;
    constexpr int Lit = 4;
    const double radius = place.width() / 2;
    const QPointF middle(place.center().x(), place.bottom());
    painter.setPen(QPen(brand.line, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), 0,
                    180 * 16);
    painter.setPen(QPen(brand.ink, 2));
    painter.drawLine(QPointF(middle.x() - radius - 24, middle.y()),
                     QPointF(middle.x() + radius + 24, middle.y()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < Count; ++i) {
        const auto &step = steps[mirrored ? Count - 1 - i : i];
        const bool isLit = (mirrored ? Count - 1 - i : i) == Lit;
        const double angle = M_PI * (1 - (i + .35) / (Count - .3));
        const QPointF at = middle + QPointF(std::cos(angle), -std::sin(angle)) * radius;
        const double size = m_theme.scaled(isLit ? 26 : 17);
        painter.setPen(QPen(isLit ? brand.sun : brand.line, 2));
        painter.setBrush(isLit ? brand.sun : brand.ground);
        painter.drawEllipse(at, size, size);
        Icons::paint(&painter, QRectF(at.x() - 9, at.y() - 9, 18, 18), QString::fromUtf16(step.icon),
                     isLit ? brand.onSun : brand.ink, layoutDirection());
        const auto out = middle + (at - middle) * ((radius + size + 14) / radius);
        const auto &font = m_theme.font(isLit ? Type::BodyBold : Type::Body);
        const double wide = Paint::width(step.word, font) + 4;
        const double left = out.x() < middle.x() - 20 ? out.x() - wide
                : out.x() > middle.x() + 20           ? out.x()
                                                      : out.x() - wide / 2;
        Paint::line(&painter, QRectF(std::clamp(left, 2.0, width() - wide - 2), out.y() - 10, wide, 20),
                    step.word, font, isLit ? brand.ink : brand.quiet);
    }
    const auto &figure = m_theme.font(Type::Figure);
    Paint::line(&painter, QRectF(place.left(), middle.y() - radius * .5, place.width(), 34),
                tr("4 h 14 min"), figure, brand.ink, Qt::AlignCenter);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(brand.quiet);
    painter.drawText(QRectF(place.left() + radius * .35, middle.y() - radius * .5 + 36,
                            place.width() - radius * .7, radius * .5 - 40),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("from a customer's failed sign-in to the verified recovery"));
}

} // namespace Dayshift
