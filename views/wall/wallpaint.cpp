// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallpaint.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QPixmap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift::WallPaint {

static constexpr double FrameWidth = 26;
static constexpr double MosaicPitch = 36, MosaicHead = 76;

QRectF contentOf(const WallCanvas &canvas)
{
    return {Margin, HeadHeight, canvas.width() - 2 * Margin,
            canvas.height() - HeadHeight - FootHeight};
}

int mosaicOf(const QSizeF &units)
{
    const auto across = std::floor((units.width() - 2 * Margin) / MosaicPitch);
    const auto down
            = std::floor((units.height() - HeadHeight - FootHeight - MosaicHead) / MosaicPitch);
    return std::max(0, int(across) * int(down));
}

void ground(WallCanvas &canvas)
{
    auto &painter = canvas.painter();
    const auto whole = painter.hasClipping() ? painter.clipBoundingRect()
                                             : QRectF(painter.viewport());
    painter.fillRect(whole, canvas.theme().color(Ink::Window));
}

static double inset(const WallScene &scene)
{
    return scene.isStale() ? Margin + FrameWidth : Margin;
}

// Between the team and the clock; on a page that is stale the band says it, and more loudly.
static void watchdog(WallCanvas &canvas, const WallScene &scene, double right)
{
    const auto text = WallNotes::watchdog(scene);
    const auto state = scene.trust == WallTrust::Ageing ? WallState::Warning : WallState::Fine;
    const auto width = canvas.widthOf(text, 40) + 8;
    canvas.text(right - width, 88, width, text, 40, canvas.words(state), QFont::Medium,
                WallCanvas::Side::Trailing);
    if (state == WallState::Warning)
        StatusGlyph::paint(&canvas.painter(), canvas.pixels(QRectF(right - width - 56, 52, 46, 46)),
                           Sign::Stale, -1, canvas.theme());
    else
        canvas.sign(right - width - 56, 52, 46, state);
}

void head(WallCanvas &canvas, const WallScene &scene)
{
    const auto edge = inset(scene);
    Icons::paintProgramSign(&canvas.painter(), canvas.pixels(QRectF(edge, 34, 72, 72)));
    const auto clock = scene.words().format().clock(scene.now);
    // As wide as the widest time, so that nothing beside it moves with the minutes.
    const auto clockWidth = std::max(canvas.widthOf(clock, WallType::Clock, QFont::DemiBold),
                                     canvas.widthOf(u"00:00"_s, WallType::Clock, QFont::DemiBold))
            + 4;
    const auto right = canvas.width() - edge;
    canvas.text(right - clockWidth, 92, clockWidth, clock, WallType::Clock,
                canvas.theme().color(Ink::Text), QFont::DemiBold, WallCanvas::Side::Trailing);
    auto end = right - clockWidth - 48;
    if (!scene.isStale()) {
        watchdog(canvas, scene, end);
        end -= canvas.widthOf(WallNotes::watchdog(scene), 40) + 80;
    }
    canvas.text(edge + 96, 88, end - edge - 96, scene.known().team, 52,
                canvas.theme().color(Ink::Text), QFont::DemiBold);
}

static void dots(WallCanvas &canvas, const WallScene &scene, double right, double y)
{
    const auto &theme = canvas.theme();
    auto &painter = canvas.painter();
    const double width = 30 * scene.pages + 10;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < scene.pages; ++i) {
        const bool isShown = i == scene.current;
        const double x = right - width + 30 * i + (i > scene.current ? 10 : 0);
        painter.setPen(isShown ? QPen(Qt::NoPen)
                               : QPen(theme.color(Ink::BorderStrong), canvas.length(3)));
        painter.setBrush(isShown ? QBrush(theme.color(Ink::Accent)) : QBrush(Qt::NoBrush));
        const auto dot = canvas.pixels(QRectF(x, y - 9, isShown ? 26 : 16, 18));
        painter.drawRoundedRect(dot, dot.height() / 2, dot.height() / 2);
    }
    painter.restore();
}

void foot(WallCanvas &canvas, const WallScene &scene)
{
    const auto edge = inset(scene);
    const auto color = canvas.theme().color(Ink::TextSecondary);
    auto right = canvas.width() - edge;
    if (scene.isStale()) {
        canvas.text(edge, canvas.height() - 46, right - edge, WallNotes::halted(), WallType::Detail,
                    color);
        return;
    }
    canvas.rule(edge, canvas.height() - 78, right - edge);
    const auto baseline = canvas.height() - 28;
    if (const auto next = WallNotes::next(scene); !next.isEmpty()) {
        // A count that loses a digit does not pull the dots along.
        const auto room = std::max(canvas.widthOf(next, WallType::Detail), 210.0) + 4;
        canvas.text(right - room, baseline, room, next, WallType::Detail, color, QFont::Medium,
                    WallCanvas::Side::Trailing);
        right -= room + 24;
        dots(canvas, scene, right, baseline - 13);
        right -= 30 * scene.pages + 40;
    }
    canvas.text(edge, baseline, right - edge, WallNotes::goal(scene), WallType::Detail, color);
}

void asOf(WallCanvas &canvas, const QRectF &card, const WallScene &scene)
{
    if (!canvas.isStale() || !scene.facts)
        return;
    const auto text = scene.words().format().clock(scene.toldAt());
    const auto width = canvas.widthOf(text, WallType::Detail, QFont::DemiBold) + 4;
    canvas.text(card.right() - 35 - width, card.top() + 65, width, text, WallType::Detail,
                canvas.theme().tone(Tone::Warn).fg, QFont::DemiBold, WallCanvas::Side::Trailing);
}

void content(WallCanvas &canvas, const WallScene &scene)
{
    const auto area = contentOf(canvas);
    if (scene.isStale()) {
        stale(canvas, area.adjusted(FrameWidth, 0, -FrameWidth, 0), scene);
        return;
    }
    switch (scene.page.kind) {
    case WallPage::Kind::Incident:
        incident(canvas, area, scene);
        break;
    case WallPage::Kind::Overview:
        overview(canvas, area, scene);
        break;
    case WallPage::Kind::Pipelines:
        pipelines(canvas, area, scene);
        break;
    case WallPage::Kind::Mosaic:
        mosaic(canvas, area, scene);
        break;
    case WallPage::Kind::Sprint:
        sprint(canvas, area, scene);
        break;
    case WallPage::Kind::Metrics:
        metrics(canvas, area, scene);
        break;
    }
}

void mosaic(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &all = scene.known().pipelines;
    const auto counts = countsOf(all);
    canvas.text(area.left(), area.top() + 50, area.width() / 2,
                WallWords::title(scene.page), WallType::Row, canvas.ink(Ink::Text), QFont::DemiBold);
    canvas.text(area.left() + area.width() / 2, area.top() + 50, area.width() / 2,
                words.rest(all, 0), WallType::Label,
                canvas.words(counts.failing > 0 ? WallState::Failed : WallState::Fine),
                QFont::DemiBold, WallCanvas::Side::Trailing);
    const auto grid = area.adjusted(0, MosaicHead, 0, 0);
    const auto shown = std::min<qsizetype>(all.size() - scene.page.from,
                                           mosaicOf({canvas.width(), canvas.height()}));
    // As large as all of them can be.
    double pitch = 120;
    const auto fits = [&](double size) {
        return std::floor(grid.width() / size) * std::floor(grid.height() / size) >= double(shown);
    };
    while (pitch > MosaicPitch && !fits(pitch))
        pitch -= 2;
    const auto across = std::max(1, int(grid.width() / pitch));
    for (qsizetype i = 0; i < shown; ++i) {
        const auto &pipeline = all[scene.page.from + i];
        canvas.sign(grid.left() + pitch * double(i % across),
                    grid.top() + pitch * double(i / across), pitch - 2, pipeline.state);
    }
}

static void frame(WallCanvas &canvas)
{
    const auto &warn = canvas.theme().tone(Tone::Warn);
    const auto pitch = std::max(8, int(std::lround(canvas.length(51))));
    QPixmap tile(pitch, pitch);
    tile.fill(warn.onSolid);
    QPainter stripes(&tile);
    stripes.setRenderHint(QPainter::Antialiasing);
    stripes.setPen(QPen(warn.solid, pitch * .44));
    for (int shift = -1; shift <= 1; ++shift)
        stripes.drawLine(QPointF(shift * pitch - pitch, 2 * pitch),
                         QPointF(shift * pitch + 2 * pitch, -pitch));
    stripes.end();
    const QBrush hatch(tile);
    auto &painter = canvas.painter();
    const auto width = canvas.width(), height = canvas.height();
    // To the very edge, wherever the picture stands at the moment.
    const double over = 2 * WallShiftRadius;
    for (const auto &side : {QRectF(-over, -over, width + 2 * over, FrameWidth + over),
                             QRectF(-over, height - FrameWidth, width + 2 * over, FrameWidth + over),
                             QRectF(-over, -over, FrameWidth + over, height + 2 * over),
                             QRectF(width - FrameWidth, -over, FrameWidth + over, height + 2 * over)})
        painter.fillRect(canvas.pixels(side), hatch);
}

void hint(WallCanvas &canvas)
{
    const auto text = WallNotes::leaving();
    const auto width = canvas.widthOf(text, WallType::Row, QFont::DemiBold) + 96;
    const QRectF box((canvas.width() - width) / 2, canvas.height() - 240, width, 104);
    Paint::card(&canvas.painter(), canvas.pixels(box), canvas.theme().color(Ink::Tooltip),
                canvas.theme().color(Ink::BorderStrong), canvas.length(16),
                std::max(1.0, std::round(canvas.length(3))));
    canvas.text(box.left(), box.top() + 67, width, text, WallType::Row,
                canvas.theme().color(Ink::OnTooltip), QFont::DemiBold, WallCanvas::Side::Middle);
}

void all(WallCanvas &canvas, const WallScene &scene)
{
    if (scene.light == WallLight::Off) {
        auto &painter = canvas.painter();
        painter.fillRect(painter.viewport(), Qt::black);
        if (scene.hints)
            hint(canvas);
        return;
    }
    ground(canvas);
    if (scene.isStale())
        frame(canvas);
    head(canvas, scene);
    content(canvas, scene);
    canvas.setStale(false);
    foot(canvas, scene);
    if (scene.light == WallLight::Dim) {
        auto &painter = canvas.painter();
        painter.fillRect(painter.viewport(), QColor::fromRgbF(0, 0, 0, 1 - WallDimmed));
    }
    if (scene.hints)
        hint(canvas);
}

void safePage(WallCanvas &canvas, const QString &title, const QString &text)
{
    ground(canvas);
    const auto middle = canvas.height() / 2;
    StatusGlyph::paint(&canvas.painter(),
                       canvas.pixels(QRectF(canvas.width() / 2 - 80, middle - 300, 160, 160)),
                       Sign::Warning, -1, canvas.theme());
    const auto width = canvas.width() - 4 * Margin;
    const auto size = canvas.fitting(title, width, 88, WallType::LeastStatus);
    canvas.text(2 * Margin, middle, width, title, size, canvas.ink(Ink::Text), QFont::DemiBold,
                WallCanvas::Side::Middle);
    canvas.text(2 * Margin, middle + 90, width, text, WallType::Row, canvas.ink(Ink::TextSecondary),
                QFont::Medium, WallCanvas::Side::Middle);
}

} // namespace Dayshift::WallPaint
