// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallpaint.h"

#include "views/style/paint.h"

#include <algorithm>

namespace Dayshift::WallPaint {

static constexpr double BandHeight = 372;

// ---- The incident -------------------------------------------------------------------------------

static void steps(WallCanvas &canvas, const QRectF &area, const WallIncident &incident,
                  const WallWords &words)
{
    const auto count = double(incident.steps.size());
    const auto pitch = area.width() / count;
    const auto middleOf = [&](int i) { return area.left() + pitch * (i + .5); };
    const auto y = area.top() + 40;
    // Either all stations are named, or the one where it is.
    const bool hasNames = std::ranges::all_of(incident.steps, [&](const WallStep &step) {
        return canvas.widthOf(WallWords::station(step.station), WallType::Detail, QFont::DemiBold)
                <= pitch;
    });
    for (int i = 0; i < incident.steps.size(); ++i) {
        const auto &step = incident.steps[i];
        const auto x = middleOf(i);
        if (i + 1 < incident.steps.size() && pitch > 90) {
            const bool hasBegun = incident.steps[i + 1].state != WallState::Waiting;
            canvas.line({x + 40, y}, {middleOf(i + 1) - 40, y},
                        canvas.ink(hasBegun ? Ink::BorderStrong : Ink::Border), 5,
                        hasBegun ? QList<qreal> {} : QList<qreal> {1.2, 2});
        }
        canvas.sign(x - 32, y - 32, 64, step.state, words.fraction(step));
        if (!hasNames)
            continue;
        const bool isOn = step.state != WallState::Fine && step.state != WallState::Waiting;
        const bool waits = step.state == WallState::Waiting;
        const auto station = WallWords::station(step.station);
        canvas.text(x - pitch / 2 - 4, y + 74, pitch + 8, station,
                    canvas.fitting(station, pitch, 36, WallType::Detail),
                    canvas.ink(waits ? Ink::TextMuted : Ink::Text),
                    isOn ? QFont::DemiBold : QFont::Medium, WallCanvas::Side::Middle);
        canvas.text(x - pitch / 2, y + 118, pitch, words.step(step), WallType::Detail,
                    isOn ? canvas.words(step.state) : canvas.ink(Ink::TextMuted), QFont::Medium,
                    WallCanvas::Side::Middle);
    }
    if (!hasNames)
        canvas.text(area.left(), y + 96, area.width(), words.way(incident), WallType::Label,
                    canvas.ink(Ink::Text), QFont::DemiBold, WallCanvas::Side::Middle);
}

static void incidentBand(WallCanvas &canvas, const QRectF &card, const WallIncident &incident,
                         const WallWords &words)
{
    canvas.tinted(card, Tone::Fail);
    const auto right = card.right() - 40;
    const auto span = words.format().age(incident.since, words.now());
    const auto since = WallWords::tr("since %1", "a time")
                               .arg(words.format().moment(incident.since, words.now()));
    const bool isWide = card.width() > 1300;
    const auto spanSize = isWide ? 92.0 : WallType::LeastStatus;
    const auto spanWidth = std::max(canvas.widthOf(span, spanSize, QFont::DemiBold),
                                    canvas.widthOf(since, 42))
            + 8;
    canvas.sign(card.left() + 34, card.top() + 32, 124, WallState::Incident);
    const auto left = card.left() + 180;
    const auto title = WallWords::shortened(incident.title);
    const auto titleWidth = right - spanWidth - 30 - left;
    canvas.text(left, card.top() + 92, titleWidth, title,
                canvas.fitting(title, titleWidth, 66, 52), canvas.ink(Ink::Text), QFont::DemiBold);
    canvas.text(left, card.top() + 156, titleWidth, words.incident(incident), 42,
                canvas.ink(Ink::TextSecondary));
    canvas.text(right - spanWidth, card.top() + 104, spanWidth, span, spanSize,
                canvas.words(WallState::Failed), QFont::DemiBold, WallCanvas::Side::Trailing);
    canvas.text(right - spanWidth, card.top() + 156, spanWidth, since, 42,
                canvas.ink(Ink::TextSecondary), QFont::Medium, WallCanvas::Side::Trailing);
    steps(canvas, {card.left() + 30, card.top() + 196, card.width() - 60, 170}, incident, words);
}

void incident(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const auto &incidents = scene.known().incidents;
    if (scene.page.from >= incidents.size())
        return;
    const QRectF card(area.left(), area.top(), area.width(), BandHeight);
    incidentBand(canvas, card, incidents[scene.page.from], scene.words());
    tiles(canvas, area.adjusted(0, BandHeight + Gap, 0, 0), scene);
}

// ---- What is not fresh --------------------------------------------------------------------------

void stale(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const QRectF band(area.left(), area.top(), area.width(), BandHeight);
    const auto &warn = canvas.theme().tone(Tone::Warn);
    const auto on = warn.onSolid;
    Paint::card(&canvas.painter(), canvas.pixels(band), warn.solid, QColor(), canvas.length(16));
    // The glyph's own colours would not be seen on the band: its shape in the band's ink.
    auto &painter = canvas.painter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(on, canvas.length(14), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    dashes.setDashPattern({1.74, 1.2});
    painter.setPen(dashes);
    const auto x = band.left() + 120, top = band.top() + 66;
    painter.drawPolygon(QPolygonF({canvas.pixels(QPointF(x, top)),
                                   canvas.pixels(QPointF(x + 67, top + 120)),
                                   canvas.pixels(QPointF(x - 67, top + 120))}));
    painter.setPen(QPen(on, canvas.length(13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    // A clock is not mirrored.
    const auto hand = canvas.pixels(QPointF(x, top + 81));
    painter.drawPolyline(QPolygonF({hand - QPointF(0, canvas.length(34)), hand,
                                    hand + QPointF(canvas.length(22), canvas.length(13))}));
    painter.restore();

    const auto left = band.left() + 234, width = band.right() - 44 - left;
    const auto title = WallNotes::staleTitle(scene);
    canvas.text(left, band.top() + 118, width, title,
                canvas.fitting(title, width, 112, 52, QFont::Bold), on, QFont::Bold);
    const auto text = WallNotes::staleText(scene);
    canvas.text(left, band.top() + 196, width, text,
                canvas.fitting(text, width, 54, WallType::Detail), on, QFont::DemiBold);
    const auto inner = band.width() - 88;
    painter.fillRect(canvas.pixels(QRectF(band.left() + 44, band.top() + 235, inner, 3)), on);
    const auto cause = WallNotes::cause(scene);
    canvas.text(band.left() + 44, band.top() + 298, inner, cause,
                canvas.fitting(cause, inner, 42, WallType::Detail), on, QFont::DemiBold);
    const auto tries = WallNotes::tries(scene);
    const auto help = WallNotes::help();
    const auto size = canvas.fitting(tries, inner, 42, WallType::Detail, QFont::Medium);
    canvas.text(band.left() + 44, band.top() + 348, inner, tries, size, on);
    if (canvas.widthOf(tries, size) + 40 + canvas.widthOf(help, 42, QFont::DemiBold) <= inner)
        canvas.text(band.left() + 44, band.top() + 348, inner, help, 42, on, QFont::DemiBold,
                    WallCanvas::Side::Trailing);
    canvas.setStale(true);
    tiles(canvas, area.adjusted(0, BandHeight + Gap, 0, 0), scene);
    canvas.setStale(false);
}

} // namespace Dayshift::WallPaint
