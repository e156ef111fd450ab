// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/statusglyph.h"

#include "views/style/keptpicture.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Dayshift {

// The drawings are made on a grid of 16 by 16 around the middle (0, 0) and scaled from there.
namespace {

struct Colors
{
    QColor fg;
    QColor solid;
    QColor onSolid;
    QColor ground;
    bool outlined; // a light shape on a light ground needs its edge
};

class Pen
{
public:
    Pen(QPainter *painter, double scale, const Colors &colors)
        : m_painter(*painter)
        , m_scale(scale)
        , m_colors(colors)
    {
    }

    // Widths never go below what a screen can show.
    [[nodiscard]] double width(double pixels, double least) const
    {
        return std::max(least / m_scale, pixels);
    }

    void stroke(const QColor &color, double pixels, double least)
    {
        m_painter.setPen(QPen(color, width(pixels, least), Qt::SolidLine, Qt::RoundCap,
                              Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    void fill(const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
    }

    void dashes(double on, double off, double pixels)
    {
        auto pen = m_painter.pen();
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({on / pixels, off / pixels});
        m_painter.setPen(pen);
    }

    void mark(std::initializer_list<QPointF> points, double heavier = 1)
    {
        stroke(m_colors.onSolid, 1.75 * heavier, 1.5 * heavier);
        m_painter.drawPolyline(QPolygonF(points));
    }

    void thinLine(std::initializer_list<QPointF> points)
    {
        stroke(m_colors.fg, 1.4, 1.3);
        m_painter.drawPolyline(QPolygonF(points));
    }

    void tick() { mark({{-3.2, .3}, {-.9, 2.6}, {3.4, -2.4}}); }

    void exclamation(double shift, double height)
    {
        mark({{0, -3.3 + shift}, {0, -3.3 + shift + height}});
        fill(m_colors.onSolid);
        m_painter.drawEllipse(QPointF(0, 3.3 + shift), 1.05, 1.05);
    }

    void thinRing()
    {
        stroke(m_colors.fg, 1.4, 1.3);
        m_painter.drawEllipse(QPointF(0, 0), 7.2, 7.2);
    }

    void draw(Sign sign, double fraction);

private:
    void running(double fraction);
    void unknown();
    void seal();

    QPainter &m_painter;
    double m_scale;
    const Colors &m_colors;
};

void Pen::running(double fraction)
{
    const auto share = fraction < 0 ? .25 : std::clamp(fraction, .04, .999);
    stroke(m_colors.solid, 1.7, 1.5);
    m_painter.setBrush(m_colors.ground);
    m_painter.drawEllipse(QPointF(0, 0), 7.2, 7.2);
    fill(m_colors.solid);
    const QRectF disc(-4.96, -4.96, 9.92, 9.92);
    m_painter.drawPie(disc, 90 * 16, -qRound(share * 360 * 16));
}

void Pen::unknown()
{
    stroke(m_colors.fg, 1.4, 1.3);
    dashes(2.6, 1.9, width(1.4, 1.3));
    m_painter.drawEllipse(QPointF(0, 0), 7.2, 7.2);
    // The bow of the question mark goes round 3/4 of a circle, and then down.
    QPainterPath bow;
    bow.arcMoveTo(QRectF(-2.1, -3.9, 4.2, 4.2), 170);
    bow.arcTo(QRectF(-2.1, -3.9, 4.2, 4.2), 170, -225);
    bow.quadTo(QPointF(0, .7), QPointF(0, 1.7));
    stroke(m_colors.fg, 1.4, 1.2);
    m_painter.drawPath(bow);
    fill(m_colors.fg);
    m_painter.drawEllipse(QPointF(0, 3.9), .95, .95);
}

void Pen::seal()
{
    QPolygonF edge;
    for (int i = 0; i < 32; ++i) {
        const auto angle = 2 * std::numbers::pi * i / 32;
        const auto radius = 7.3 + .75 * std::cos(8 * angle);
        edge << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    fill(m_colors.solid);
    m_painter.drawPolygon(edge);
}

void Pen::draw(Sign sign, double fraction)
{
    static const QPolygonF triangle {{{0, -6.6}, {7.2, 6.2}, {-7.2, 6.2}}};
    switch (sign) {
    case Sign::Passed:
        fill(m_colors.solid);
        m_painter.drawEllipse(QPointF(0, 0), 7.68, 7.68);
        tick();
        return;
    case Sign::Failed: {
        constexpr double q = 7.7;
        constexpr double b = q * .4142;
        fill(m_colors.solid);
        m_painter.drawPolygon(QPolygonF({{-b, -q}, {b, -q}, {q, -b}, {q, b}, {b, q}, {-b, q},
                                         {-q, b}, {-q, -b}}));
        mark({{-2.6, -2.6}, {2.6, 2.6}});
        mark({{2.6, -2.6}, {-2.6, 2.6}});
        return;
    }
    case Sign::Warning:
        stroke(m_colors.outlined ? m_colors.fg : m_colors.solid, 1.4, 1);
        m_painter.setBrush(m_colors.solid);
        m_painter.drawPolygon(triangle);
        exclamation(1, 3.4);
        return;
    case Sign::Running:
        running(fraction);
        return;
    case Sign::Queued:
        thinRing();
        thinLine({{0, -3.6}, {0, .2}, {2.7, 1.8}});
        return;
    case Sign::Blocked:
        fill(m_colors.solid);
        m_painter.drawRoundedRect(QRectF(-7.2, -7.2, 14.4, 14.4), 3, 3);
        mark({{-3.6, 0}, {3.6, 0}}, 1.15);
        return;
    case Sign::Skipped:
        thinRing();
        thinLine({{-3, 3}, {3, -3}});
        return;
    case Sign::Manual:
        stroke(m_colors.fg, 1.4, 1.3);
        m_painter.drawRoundedRect(QRectF(-6.3, -6.3, 12.6, 12.6), 2.5, 2.5);
        thinLine({{-3.4, 0}, {3.2, 0}});
        thinLine({{.6, -2.7}, {3.4, 0}, {.6, 2.7}});
        return;
    case Sign::Unknown:
        unknown();
        return;
    case Sign::Cancelled:
        thinRing();
        fill(m_colors.fg);
        m_painter.drawRoundedRect(QRectF(-2.6, -2.6, 5.2, 5.2), .8, .8);
        return;
    case Sign::Incident:
        stroke(m_colors.solid, .6, .6);
        m_painter.setBrush(m_colors.solid);
        m_painter.drawPolygon(QPolygonF({{0, -7.7}, {7.7, 0}, {0, 7.7}, {-7.7, 0}}));
        exclamation(-.2, 3.7);
        return;
    case Sign::Signed:
        seal();
        tick();
        return;
    case Sign::Stale:
        stroke(m_colors.fg, 1.5, 1.3);
        dashes(2.6, 1.8, width(1.5, 1.3));
        m_painter.drawPolygon(triangle);
        thinLine({{0, -1.6}, {0, 2}, {2.4, 3.4}});
        return;
    }
}

} // namespace

Sign StatusGlyph::signOf(Status status)
{
    switch (status) {
    case Status::Unknown:
        return Sign::Unknown;
    case Status::Queued:
        return Sign::Queued;
    case Status::Running:
        return Sign::Running;
    case Status::WaitingForApproval:
        return Sign::Manual;
    case Status::Passed:
        return Sign::Passed;
    case Status::Unstable:
        return Sign::Warning;
    case Status::Failed:
        return Sign::Failed;
    case Status::Cancelled:
        return Sign::Cancelled;
    case Status::Skipped:
        return Sign::Skipped;
    }
    Q_UNREACHABLE();
    return Sign::Unknown;
}

Sign StatusGlyph::signOf(Severity severity)
{
    switch (severity) {
    case Severity::NoReport:
        return Sign::Unknown;
    case Severity::Calm:
        return Sign::Passed;
    case Severity::Waiting:
        return Sign::Manual;
    case Severity::Busy:
        return Sign::Running;
    case Severity::Warning:
        return Sign::Warning;
    case Severity::Alarm:
        return Sign::Failed;
    }
    Q_UNREACHABLE();
    return Sign::Unknown;
}

Tone StatusGlyph::toneOf(Sign sign)
{
    switch (sign) {
    case Sign::Passed:
    case Sign::Signed:
        return Tone::Pass;
    case Sign::Failed:
    case Sign::Incident:
        return Tone::Fail;
    case Sign::Warning:
    case Sign::Stale:
        return Tone::Warn;
    case Sign::Running:
        return Tone::Running;
    case Sign::Blocked:
        return Tone::Blocked;
    case Sign::Queued:
    case Sign::Skipped:
    case Sign::Manual:
    case Sign::Cancelled:
        return Tone::Neutral;
    case Sign::Unknown:
        return Tone::Unknown;
    }
    Q_UNREACHABLE();
    return Tone::Unknown;
}

QString StatusGlyph::word(Sign sign)
{
    switch (sign) {
    case Sign::Passed:
        return tr("Passed");
    case Sign::Failed:
        return tr("Failed");
    case Sign::Warning:
        return tr("Unstable");
    case Sign::Running:
        return tr("Running");
    case Sign::Queued:
        return tr("Waiting");
    case Sign::Blocked:
        return tr("Blocked");
    case Sign::Skipped:
        return tr("Not run");
    case Sign::Manual:
        return tr("Needs sign-off");
    case Sign::Unknown:
        return tr("No report");
    case Sign::Cancelled:
        return tr("Cancelled");
    case Sign::Incident:
        return tr("Incident");
    case Sign::Signed:
        return tr("Signed");
    case Sign::Stale:
        return tr("Stale");
    }
    Q_UNREACHABLE();
    return {};
}

static Colors colorsOf(Sign sign, const Theme &theme, StatusGlyph::Age age)
{
    const auto &ink = theme.tone(StatusGlyph::toneOf(sign));
    const auto ground = theme.color(Ink::Surface);
    if (age == StatusGlyph::Age::Fresh)
        return {ink.fg, ink.solid, ink.onSolid, ground, theme.look() == Look::Light};
    const auto grey = theme.color(Ink::BorderStrong);
    return {theme.color(Ink::TextMuted), grey, ground, ground, false};
}

void StatusGlyph::paint(QPainter *painter, const QRectF &rect, Sign sign, double fraction,
                        const Theme &theme, Age age)
{
    const auto size = std::min(rect.width(), rect.height());
    const auto draw = [&](QPainter &to) {
        const auto colors = colorsOf(sign, theme, age);
        to.setRenderHint(QPainter::Antialiasing);
        to.translate(rect.center());
        to.scale(size / 16, size / 16);
        // An arrow points the way one reads; a tick, a clock and a question mark stay as they are.
        if (sign == Sign::Manual && to.layoutDirection() == Qt::RightToLeft)
            to.scale(-1, 1);
        Pen(&to, size / 16, colors).draw(sign, fraction);
    };
    // How much of it has run is another picture each time.
    if (sign == Sign::Running && fraction >= 0) {
        painter->save();
        draw(*painter);
        painter->restore();
        return;
    }
    const QString key = u"glyph/"_s + QString::number(int(sign)) + u'/' + QString::number(int(age))
            + u'/' + QString::number(int(theme.look()));
    drawKept(painter, rect, key, draw);
}

} // namespace Dayshift
