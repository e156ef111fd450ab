// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/traynews.h"

#include "models/pipeline/plaintext.h"
#include "views/pipeline/pipelinewords.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct TrayWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Tray)
};
} // namespace

static TrayNews::Line lineOf(const PipelineState &state, const PipelineModel &pipelines,
                             const PipelineWords &words)
{
    const auto now = pipelines.now();
    const auto name = plainName(state.key.name);
    TrayNews::Line line {.sign = signOf(state),
                         .place = u"pipeline=%1&connection=%2"_s.arg(
                                 QString::fromLatin1(QUrl::toPercentEncoding(state.key.name)),
                                 state.key.connection.toString())};
    if (state.group == PipelineGroup::Running) {
        const auto rest = words.estimate(state, now);
        line.words = rest.isEmpty() ? TrayWords::tr("%1, running", "a pipeline").arg(name)
                                    : TrayWords::tr("%1, %2", "a pipeline; how long it still takes")
                                              .arg(name, rest);
        return line;
    }
    const auto age = words.format().age(state.since, now);
    const auto *stage = stageToLookAt(state);
    if (stage && isOver(stage->status))
        line.words = TrayWords::tr("%1, %2, %3", "a pipeline; a stage; for how long")
                             .arg(name, PipelineWords::stageName(*stage), age);
    else
        line.words = TrayWords::tr("%1, %2", "a pipeline; for how long").arg(name, age);
    return line;
}

TrayNews trayNews(const PipelineModel &pipelines, int openIncidents, const Format &format)
{
    const PipelineWords words(format);
    TrayNews news;
    int stale = 0;
    for (int row = 0; row < pipelines.rowCount(); ++row) {
        const auto state = pipelines.stateAt(pipelines.index(row, 0));
        if (!state)
            continue;
        stale += state->belief == Belief::Stale;
        const bool isFailing = state->group == PipelineGroup::NeedsAttention && !state->known;
        if (isFailing && ++news.count && news.failing.size() < TrayNews::MostLines)
            news.failing.append(lineOf(*state, pipelines, words));
        else if (state->group == PipelineGroup::Running
                 && news.running.size() < TrayNews::MostLines)
            news.running.append(lineOf(*state, pipelines, words));
    }
    if (openIncidents > 0) {
        news.sign = Sign::Incident;
        news.words = TrayWords::tr("%n incident(s) open", nullptr, openIncidents);
    } else if (news.count > 0) {
        news.sign = Sign::Failed;
        news.words = TrayWords::tr("%n pipeline(s) fail", nullptr, news.count);
    } else if (pipelines.total() > 0 && stale == pipelines.total()) {
        news.sign = Sign::Stale;
        news.words = TrayWords::tr("No source answers");
    } else if (!news.running.isEmpty()) {
        news.sign = Sign::Running;
        news.words = TrayWords::tr("%n pipeline(s) run", nullptr, int(news.running.size()));
    } else {
        news.words = TrayWords::tr("Nothing needs you");
    }
    return news;
}

static QPixmap picture(const TrayNews &news, const Theme &theme, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    Icons::paintProgramSign(&painter, QRectF(0, 0, side, side));
    if (!news.sign)
        return pixmap;
    const double over = side * .6;
    const QRectF place(side - over, side - over, over, over);
    // A rim apart from the sign below, on whatever ground the tray has.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Ink::Surface));
    painter.drawEllipse(place);
    StatusGlyph::paint(&painter, place.adjusted(1, 1, -1, -1), *news.sign, -1, theme);
    if (*news.sign == Sign::Failed && news.count > 1) {
        auto font = theme.font(Type::BodyBold);
        font.setPixelSize(std::max(7, side * 2 / 5));
        painter.setFont(font);
        const auto text = news.count > 9 ? u"9+"_s : QString::number(news.count);
        const QRectF at(0, 0, side * .62, side * .5);
        painter.setBrush(theme.tone(Tone::Fail).solid);
        painter.drawRoundedRect(at, side * .12, side * .12);
        painter.setPen(theme.tone(Tone::Fail).onSolid);
        painter.drawText(at, Qt::AlignCenter, text);
    }
    return pixmap;
}

QIcon trayIcon(const TrayNews &news, const Theme &theme)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48})
        icon.addPixmap(picture(news, theme, side));
    return icon;
}

} // namespace Dayshift
