// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallpaint.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift::WallPaint {

static constexpr double Inset = 35;

// ---- The overview -------------------------------------------------------------------------------

static void headline(WallCanvas &canvas, const QRectF &card, const WallStatement &statement)
{
    canvas.card(card);
    auto &painter = canvas.painter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.solid(statement.state));
    const auto strip = canvas.pixels(QRectF(card.left() + 24, card.top() + 30, 12,
                                            card.height() - 60));
    painter.drawRoundedRect(strip, strip.width() / 2, strip.width() / 2);
    painter.restore();
    canvas.sign(card.left() + 70, card.top() + (card.height() - 138) / 2, 138, statement.state);
    const auto left = card.left() + 240, width = card.right() - Inset - left;
    canvas.text(left, card.top() + card.height() / 2 - 7, width, statement.words,
                canvas.fitting(statement.words, width, 88, WallType::LeastStatus),
                canvas.ink(Ink::Text), QFont::DemiBold);
    canvas.text(left, card.top() + card.height() / 2 + 65, width, statement.detail,
                canvas.fitting(statement.detail, width, 46, WallType::Detail, QFont::Medium),
                canvas.ink(Ink::TextSecondary));
}

static void statementCard(WallCanvas &canvas, const QRectF &card, const WallStatement &statement)
{
    canvas.card(card);
    const auto left = card.left() + Inset, inner = card.width() - 2 * Inset;
    canvas.sign(left, card.top() + 43, 76, statement.state);
    canvas.text(left + 94, card.top() + 108, inner - 94, statement.figure,
                canvas.fitting(statement.figure, inner - 94, 80, 52), canvas.ink(Ink::Text),
                QFont::DemiBold);
    canvas.text(left, card.top() + 172, inner, statement.words,
                canvas.fitting(statement.words, inner, 46, WallType::Detail),
                canvas.words(statement.state), QFont::DemiBold);
    canvas.text(left, card.top() + 222, inner, statement.detail,
                canvas.fitting(statement.detail, inner, 38, WallType::Detail, QFont::Medium),
                canvas.ink(Ink::TextSecondary));
}

// Each column with its count, side by side, as many as fit.
static void columnLine(WallCanvas &canvas, double left, double baseline, double width,
                       const QList<WallStatement> &columns)
{
    const auto count = std::clamp<qsizetype>(columns.size(), 1, std::max(1, int(width / 300)));
    const auto pitch = width / double(count);
    for (qsizetype i = 0; i < std::min(count, columns.size()); ++i) {
        const auto &column = columns[i];
        const auto x = left + pitch * double(i);
        const auto figure = canvas.widthOf(column.figure, WallType::Row, QFont::DemiBold) + 20;
        const bool isOver = column.state == WallState::Warning;
        const auto color = isOver ? canvas.words(column.state) : canvas.ink(Ink::Text);
        const auto sign = isOver ? 60.0 : 0.0;
        if (isOver)
            canvas.sign(x, baseline - 40, 48, column.state);
        canvas.text(x + sign, baseline, figure, column.figure, WallType::Row, color,
                    QFont::DemiBold);
        canvas.text(x + sign + figure, baseline, pitch - figure - sign - 20, column.words,
                    WallType::Label, canvas.ink(Ink::TextSecondary));
    }
}

static void sprintBar(WallCanvas &canvas, const QRectF &card, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &sprint = scene.known().sprint;
    canvas.card(card);
    const auto left = card.left() + Inset, inner = card.width() - 2 * Inset;
    const auto points = words.points(sprint);
    const auto pointsWidth = canvas.widthOf(points, 46, QFont::DemiBold) + 8;
    canvas.text(left, card.top() + 66, inner - pointsWidth - 30, words.sprint(sprint), 46,
                canvas.ink(Ink::Text), QFont::DemiBold);
    canvas.text(left + inner - pointsWidth, card.top() + 66, pointsWidth, points, 46,
                canvas.ink(Ink::Text), QFont::DemiBold, WallCanvas::Side::Trailing);
    const auto share = sprint.points > 0 ? sprint.donePoints / sprint.points
            : sprint.stories > 0         ? double(sprint.doneStories) / sprint.stories
                                         : 0;
    canvas.bar({left, card.top() + 96, inner, 34}, share, canvas.solid(WallState::Fine),
               sprint.elapsed);
    if (sprint.elapsed >= 0) {
        const auto today = WallWords::tr("today");
        const auto width = canvas.widthOf(today, 36) + 4;
        canvas.text(std::clamp(left + inner * sprint.elapsed - width / 2, left, left + inner - width),
                    card.top() + 186, width, today, 36, canvas.ink(Ink::TextSecondary),
                    QFont::Medium, WallCanvas::Side::Middle);
    }
    if (card.height() < 280)
        return;
    if (scene.known().plans.isEmpty())
        columnLine(canvas, left, card.top() + 256, inner, words.columns(sprint));
    auto x = left;
    for (const auto &plan : scene.known().plans) {
        const auto time = words.format().clock(plan.at);
        const auto timeWidth = canvas.widthOf(time, WallType::Row, QFont::DemiBold) + 24;
        const auto title = WallWords::shortened(plan.title);
        const auto width = canvas.widthOf(title, WallType::Row) + 4;
        if (x + timeWidth + width > left + inner)
            break;
        canvas.text(x, card.top() + 256, timeWidth, time, WallType::Row,
                    canvas.ink(Ink::AccentHover), QFont::DemiBold);
        canvas.text(x + timeWidth, card.top() + 256, width, title, WallType::Row,
                    canvas.ink(Ink::Text));
        x += timeWidth + width + 60;
    }
}

void overview(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const auto words = scene.words();
    headline(canvas, {area.left(), area.top(), area.width(), 250}, words.headline(scene.known()));
    auto y = area.top() + 250 + Gap;
    auto statements = words.statements(scene.known());
    const auto most = std::max(1, int((area.width() + Gap) / (500 + Gap)));
    statements = statements.mid(0, std::min(most, WallStatements));
    if (!statements.isEmpty() && y + 250 <= area.bottom() + 1) {
        const auto count = double(statements.size());
        const auto width = (area.width() - Gap * (count - 1)) / count;
        for (int i = 0; i < statements.size(); ++i)
            statementCard(canvas, {area.left() + (width + Gap) * i, y, width, 250}, statements[i]);
        y += 250 + Gap;
    }
    if (scene.known().sprint.runs && area.bottom() - y >= 200)
        sprintBar(canvas, {area.left(), y, area.width(), area.bottom() - y}, scene);
}

// ---- Pipelines ----------------------------------------------------------------------------------

static void bigRow(WallCanvas &canvas, const QRectF &card, const WallPipeline &pipeline,
                   const WallWords &words)
{
    canvas.card(card);
    const auto middle = card.center().y();
    canvas.sign(card.left() + Inset, middle - 45, 90, pipeline.state, pipeline.fraction);
    const auto left = card.left() + Inset + 120;
    const auto since = words.since(pipeline);
    const auto sinceWidth = canvas.widthOf(since, WallType::Status, QFont::DemiBold) + 8;
    const auto width = card.right() - Inset - sinceWidth - 30 - left;
    canvas.text(left, middle - 4, width, pipeline.name,
                canvas.fitting(pipeline.name, width, WallType::Status, WallType::LeastStatus),
                canvas.ink(Ink::Text), QFont::DemiBold);
    canvas.text(left, middle + 56, width, words.trouble(pipeline), WallType::Row,
                canvas.words(pipeline.state));
    canvas.text(card.right() - Inset - sinceWidth, middle + 26, sinceWidth, since, WallType::Status,
                canvas.ink(Ink::Text), QFont::DemiBold, WallCanvas::Side::Trailing);
}

static void restCard(WallCanvas &canvas, const QRectF &card, WallState state, const QString &text)
{
    canvas.card(card);
    const auto middle = card.center().y();
    canvas.sign(card.left() + Inset, middle - 38, 76, state);
    const auto left = card.left() + Inset + 120, width = card.right() - Inset - left;
    canvas.text(left, middle + 20, width, text,
                canvas.fitting(text, width, WallType::Heading, WallType::Label, QFont::Medium),
                canvas.ink(Ink::Text));
}

void pipelines(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &all = scene.known().pipelines;
    const auto counts = countsOf(all);
    canvas.text(area.left(), area.top() + 62, area.width() / 2, WallWords::title(scene.page),
                WallType::Heading, canvas.ink(Ink::Text), QFont::DemiBold);
    canvas.text(area.left() + area.width() / 2, area.top() + 62, area.width() / 2,
                words.failing(counts), WallType::Heading,
                canvas.words(counts.failing > 0 ? WallState::Failed : WallState::Fine),
                QFont::DemiBold, WallCanvas::Side::Trailing);
    auto y = area.top() + 96;
    const auto room = area.bottom() - y;
    const auto rows = std::clamp(int((room - 130) / (150 + Gap)), 1, WallStatements);
    const auto named = std::clamp(counts.loud - scene.page.from, 0, rows);
    const auto height = std::min(190.0, (room - 130 - Gap * rows) / rows);
    for (int i = 0; i < named; ++i) {
        bigRow(canvas, {area.left(), y, area.width(), height}, all[scene.page.from + i], words);
        y += height + Gap;
    }
    const auto left = scene.page.from + named;
    const auto rest = words.rest(all, left);
    if (rest.isEmpty())
        return;
    const auto state = WallWords::restState(all, left);
    restCard(canvas, {area.left(), y, area.width(), std::min(area.bottom() - y, 190.0)},
             state == WallState::Running || state == WallState::Waiting ? WallState::Fine : state,
             rest);
}

// ---- The sprint ---------------------------------------------------------------------------------

static void columnCard(WallCanvas &canvas, const QRectF &card, const WallColumn &column,
                       const WallWords &words)
{
    canvas.card(card);
    const auto left = card.left() + Inset, inner = card.width() - 2 * Inset;
    canvas.text(left, card.top() + 65, inner, column.name, WallType::Label,
                canvas.ink(Ink::TextSecondary), QFont::DemiBold);
    canvas.text(left, card.top() + 185, inner, words.format().count(column.stories), 104,
                column.isOver() ? canvas.words(WallState::Warning) : canvas.ink(Ink::Text),
                QFont::DemiBold);
    if (column.limit <= 0 || card.height() < 250)
        return;
    auto x = left;
    if (column.isOver()) {
        canvas.sign(x, card.top() + 209, 44, WallState::Warning);
        x += 54;
    }
    const auto text = column.isOver()
            ? WallWords::tr("%1 over", "a column's limit").arg(column.stories - column.limit)
            : WallWords::tr("limit %1", "of a column").arg(column.limit);
    canvas.text(x, card.top() + 244, inner - (x - left), text, WallType::Detail,
                column.isOver() ? canvas.words(WallState::Warning)
                                : canvas.ink(Ink::TextSecondary));
}

void sprint(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const auto words = scene.words();
    const auto &sprint = scene.known().sprint;
    sprintBar(canvas, {area.left(), area.top(), area.width(), 216}, scene);
    auto y = area.top() + 216 + Gap;
    const auto most = std::max(1, int((area.width() + Gap) / (300 + Gap)));
    const auto count = std::min<qsizetype>(sprint.columns.size(), most);
    if (count > 0 && y + 270 <= area.bottom()) {
        const auto width = (area.width() - Gap * double(count - 1)) / double(count);
        for (qsizetype i = 0; i < count; ++i)
            columnCard(canvas, {area.left() + (width + Gap) * double(i), y, width, 270},
                       sprint.columns[i], words);
        y += 270 + Gap;
    }
    auto troubles = words.sprintTroubles(sprint).mid(0, 2);
    if (troubles.isEmpty())
        troubles = {{WallState::Fine, {}, WallWords::tr("Nothing is stuck"), {}}};
    const auto height = std::clamp((area.bottom() - y - Gap * double(troubles.size() - 1))
                                           / double(troubles.size()),
                                   110.0, 190.0);
    for (const auto &trouble : std::as_const(troubles)) {
        if (y + height > area.bottom() + 1)
            break;
        restCard(canvas, {area.left(), y, area.width(), height}, trouble.state,
                 trouble.detail.isEmpty() ? trouble.words
                                          : WallWords::tr("%1: %2", "how many; which")
                                                    .arg(trouble.words, trouble.detail));
        y += height + Gap;
    }
}

// ---- Figures ------------------------------------------------------------------------------------

static void figureCard(WallCanvas &canvas, const QRectF &card, const WallFigure &figure)
{
    canvas.card(card);
    const auto left = card.left() + Inset + 10, inner = card.width() - 2 * (Inset + 10);
    const auto middle = card.center().y();
    canvas.text(left, middle - 96, inner, figure.title, WallType::Heading, canvas.ink(Ink::Text),
                QFont::DemiBold);
    const auto value = figure.value.isEmpty() ? u"\u2013"_s : figure.value;
    const auto size = canvas.fitting(value, inner * .55, 140, WallType::Status);
    canvas.text(left, middle + 50, inner, value, size, canvas.ink(Ink::Text), QFont::DemiBold);
    const auto x = left + canvas.widthOf(value, size, QFont::DemiBold) + 50;
    canvas.text(x, middle + 50, left + inner - x, figure.count, WallType::Row,
                canvas.ink(Ink::TextSecondary));
    auto trendLeft = left;
    if (figure.isWorse || figure.isBetter) {
        canvas.sign(left, middle + 92, 56, figure.isWorse ? WallState::Warning : WallState::Fine);
        trendLeft += 74;
    }
    canvas.text(trendLeft, middle + 136, left + inner - trendLeft, figure.trend,
                canvas.fitting(figure.trend, left + inner - trendLeft, WallType::Row,
                               WallType::Detail, QFont::Medium),
                figure.isWorse ? canvas.words(WallState::Warning) : canvas.ink(Ink::TextSecondary));
}

void metrics(WallCanvas &canvas, const QRectF &area, const WallScene &scene)
{
    const auto figures = scene.known().figures.mid(scene.page.from, WallFiguresAPage);
    const auto rows = std::clamp<qsizetype>(qsizetype((area.height() + Gap) / (330 + Gap)), 1,
                                            std::max<qsizetype>(1, figures.size()));
    const auto height = (area.height() - Gap * double(rows - 1)) / double(rows);
    for (qsizetype i = 0; i < std::min(rows, figures.size()); ++i)
        figureCard(canvas, {area.left(), area.top() + (height + Gap) * double(i), area.width(),
                            height},
                   figures[i]);
}

} // namespace Dayshift::WallPaint
