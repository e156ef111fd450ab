// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallpaint.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift::WallPaint {

static constexpr double Inset = 35;
static constexpr double LeastTile = 430; // the narrowest in which a tile says enough

// Time runs as one reads; what was not measured is a gap.
static void curve(WallCanvas &canvas, const QRectF &area, const WallProduction &production)
{
    double least = std::numeric_limits<double>::max(), most = std::numeric_limits<double>::lowest();
    for (const auto &value : production.recent) {
        if (value) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    const auto limit = production.atLeast ? production.atLeast : production.atMost;
    if (least > most)
        return;
    if (limit) {
        least = std::min(least, *limit);
        most = std::max(most, *limit);
    }
    const auto span = std::max(most - least, std::max(std::abs(most), 1.0) * .02);
    const auto yOf = [&](double value) {
        return area.bottom() - 10 - (value - least) / span * (area.height() - 20);
    };
    if (limit)
        canvas.line({area.left(), yOf(*limit)}, {area.right(), yOf(*limit)},
                    canvas.theme().color(Ink::TextMuted), 3, {10. / 3, 8. / 3});
    const auto state = production.isWell || !limit ? WallState::Fine : WallState::Failed;
    const auto color = canvas.solid(state);
    const auto step = area.width() / double(std::max<qsizetype>(1, production.recent.size() - 1));
    auto &painter = canvas.painter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, canvas.length(7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF part;
    QPointF last;
    const auto flush = [&] {
        if (part.size() > 1)
            painter.drawPolyline(part);
        part.clear();
    };
    for (qsizetype i = 0; i < production.recent.size(); ++i) {
        if (!production.recent[i]) {
            flush();
            continue;
        }
        last = canvas.pixels(QPointF(area.left() + step * double(i), yOf(*production.recent[i])));
        part.append(last);
    }
    flush();
    if (!last.isNull()) {
        painter.setPen(QPen(color, canvas.length(6)));
        painter.setBrush(canvas.theme().color(Ink::Surface));
        painter.drawEllipse(last, canvas.length(11), canvas.length(11));
    }
    painter.restore();
}

static void production(WallCanvas &canvas, const QRectF &card, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &figure = scene.known().production;
    const bool isSilent = !figure.silent.isEmpty();
    const auto state = isSilent ? WallState::Silent
            : figure.isWell     ? WallState::Fine
                                : WallState::Failed;
    canvas.card(card);
    const auto inner = card.width() - 2 * Inset;
    const auto nameWidth = inner - (canvas.isStale() ? 110 : 66);
    canvas.text(card.left() + Inset, card.top() + 65, nameWidth, figure.name,
                canvas.fitting(figure.name, nameWidth, WallType::Row, WallType::Detail),
                canvas.ink(Ink::Text), QFont::DemiBold);
    if (!canvas.isStale())
        canvas.sign(card.right() - Inset - 56, card.top() + 22, 56, state);
    asOf(canvas, card, scene);
    const auto value = words.value(figure);
    canvas.text(card.left() + Inset, card.top() + 195, inner + Inset, value,
                canvas.fitting(value, inner, 124, WallType::LeastStatus), canvas.words(state),
                QFont::DemiBold);
    canvas.text(card.left() + Inset, card.top() + 253, inner, words.goal(figure), WallType::Label,
                canvas.ink(Ink::TextSecondary));
    if (card.height() > 380)
        curve(canvas, {card.left() + Inset, card.top() + 280, inner - 8, card.height() - 315},
              figure);
}

static void pipelineRow(WallCanvas &canvas, double x, double y, double width,
                        const WallPipeline &pipeline, const WallWords &words)
{
    canvas.rule(x, y, width);
    canvas.sign(x, y + 15, 54, pipeline.state, pipeline.fraction);
    const auto since = words.since(pipeline);
    const auto sinceWidth = canvas.widthOf(since, WallType::Label, QFont::DemiBold) + 4;
    const auto room = width - 70 - sinceWidth - 24;
    const auto name = canvas.widthOf(pipeline.name, WallType::Row, QFont::DemiBold) + 4;
    // What does not fit is left out: first the words of the trouble, which the sign tells as well.
    auto trouble = words.trouble(pipeline);
    if (name + 28 + canvas.widthOf(trouble, WallType::Label) > room)
        trouble = WallWords::word(pipeline.state);
    const auto troubleWidth = canvas.widthOf(trouble, WallType::Label) + 4;
    const bool hasTrouble = name + 24 + troubleWidth <= room;
    canvas.text(x + 70, y + 57, hasTrouble ? name : room, pipeline.name, WallType::Row,
                canvas.ink(Ink::Text), QFont::DemiBold);
    if (hasTrouble)
        canvas.text(std::max(x + 70 + name + 24, x + width * .52), y + 57,
                    std::min(troubleWidth, x + width - sinceWidth
                                     - std::max(x + 70 + name + 24, x + width * .52)),
                    trouble, WallType::Label, canvas.words(pipeline.state));
    canvas.text(x + width - sinceWidth, y + 57, sinceWidth, since, WallType::Label,
                canvas.ink(Ink::Text), QFont::DemiBold, WallCanvas::Side::Trailing);
}

static void pipelineTile(WallCanvas &canvas, const QRectF &card, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &all = scene.known().pipelines;
    const auto counts = countsOf(all);
    canvas.card(card);
    const auto left = card.left() + Inset, inner = card.width() - 2 * Inset;
    const auto title = WallWords::title({.kind = WallPage::Kind::Pipelines});
    canvas.text(left, card.top() + 65, inner, title, WallType::Row, canvas.ink(Ink::Text),
                QFont::DemiBold);
    const auto failing = words.failing(counts);
    const auto titleWidth = canvas.widthOf(title, WallType::Row, QFont::DemiBold);
    if (!canvas.isStale() && titleWidth + 30 + canvas.widthOf(failing, WallType::Row, QFont::DemiBold)
                <= inner)
        canvas.text(left, card.top() + 65, inner, failing, WallType::Row,
                    canvas.words(counts.failing > 0 ? WallState::Failed : WallState::Fine),
                    QFont::DemiBold, WallCanvas::Side::Trailing);
    asOf(canvas, card, scene);
    const auto room = std::max(0, int((card.height() - 100 - 84) / 84));
    const int rows = std::min({counts.loud, WallStatements, room});
    for (int i = 0; i < rows; ++i)
        pipelineRow(canvas, left, card.top() + 99 + 84 * i, inner, all[i], words);
    const auto y = card.top() + 99 + 84 * rows;
    canvas.rule(left, y, inner);
    const auto rest = words.rest(all, rows);
    if (rest.isEmpty())
        return;
    canvas.sign(left, y + 15, 54, WallWords::restState(all, rows) == WallState::Running
                        ? WallState::Fine
                        : WallWords::restState(all, rows));
    canvas.text(left + 70, y + 56, inner - 70, rest,
                canvas.fitting(rest, inner - 70, WallType::Label, WallType::Detail, QFont::Medium),
                canvas.ink(Ink::TextSecondary));
}

static void sprintTile(WallCanvas &canvas, const QRectF &card, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &sprint = scene.known().sprint;
    canvas.card(card);
    const auto left = card.left() + Inset, inner = card.width() - 2 * Inset;
    canvas.text(left, card.top() + 65, canvas.isStale() ? inner - 110 : inner,
                canvas.isStale() ? sprint.name : words.shortSprint(sprint), WallType::Row,
                canvas.ink(Ink::Text), QFont::DemiBold);
    asOf(canvas, card, scene);
    const auto done = words.done(sprint);
    canvas.text(left, card.top() + 189, inner, done, 124, canvas.ink(Ink::Text), QFont::DemiBold);
    const auto doneWidth = canvas.widthOf(done, 124, QFont::DemiBold) + 24;
    canvas.text(left + doneWidth, card.top() + 189, inner - doneWidth, words.ofAll(sprint),
                WallType::Row, canvas.ink(Ink::TextSecondary));
    const auto share = sprint.points > 0 ? sprint.donePoints / sprint.points
            : sprint.stories > 0         ? double(sprint.doneStories) / sprint.stories
                                         : 0;
    const QRectF bar(left, card.top() + 221, inner, 26);
    canvas.bar(bar, share, canvas.solid(WallState::Fine), sprint.elapsed);
    if (sprint.elapsed >= 0) {
        const auto today = WallWords::tr("today");
        const auto width = canvas.widthOf(today, WallType::Detail) + 4;
        const auto x = std::clamp(left + inner * sprint.elapsed - width / 2, left,
                                  left + inner - width);
        canvas.text(x, card.top() + 299, width, today, WallType::Detail,
                    canvas.ink(Ink::TextSecondary), QFont::Medium, WallCanvas::Side::Middle);
    }
    auto y = card.top() + 355;
    for (const auto &trouble : words.sprintTroubles(sprint)) {
        if (y + 20 > card.bottom())
            break;
        canvas.sign(left, y - 37, 46, trouble.state);
        canvas.text(left + 64, y, inner - 64, trouble.words,
                    canvas.fitting(trouble.words, inner - 64, WallType::Label, WallType::Detail,
                                   QFont::Medium),
                    canvas.ink(Ink::Text));
        y += 63;
    }
}

void tiles(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    struct Tile
    {
        void (*paint)(WallCanvas &, const QRectF &, const WallScene &);
        double share; // of the width
        int rank; // what is left out last
    };
    const auto &facts = scene.known();
    QList<Tile> shown;
    if (facts.production.isMonitored && !facts.production.name.isEmpty())
        shown.append({&production, 498, 1});
    if (!facts.pipelines.isEmpty())
        shown.append({&pipelineTile, 818, 0});
    if (facts.sprint.runs)
        shown.append({&sprintTile, 470, 2});
    if (area.height() < 260 || shown.isEmpty())
        return;
    const auto narrowest = [&] {
        double shares = 0, least = 1e9;
        for (const auto &tile : shown) {
            shares += tile.share;
            least = std::min(least, tile.share);
        }
        return (area.width() - Gap * double(shown.size() - 1)) * least / shares;
    };
    while (shown.size() > 1 && narrowest() < LeastTile)
        shown.erase(std::ranges::max_element(shown, {}, &Tile::rank));
    double shares = 0;
    for (const auto &tile : std::as_const(shown))
        shares += tile.share;
    const auto width = area.width() - Gap * double(shown.size() - 1);
    auto x = area.left();
    for (const auto &tile : std::as_const(shown)) {
        const QRectF card(x, area.top(), width * tile.share / shares, area.height());
        tile.paint(canvas, card, scene);
        x = card.right() + Gap;
    }
}

} // namespace Dayshift::WallPaint
