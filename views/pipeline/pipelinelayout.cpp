// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinelayout.h"

#include "views/pipeline/pipelinewords.h"
#include "views/style/statusglyph.h"
#include "views/style/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace Dayshift {

namespace {

// At 100 % of text size; the words below the signs decide how wide a stage has to be.
constexpr int RowHeight = 62;
constexpr int StagesBelow = 46; // the second storey of a stacked row
constexpr int HeadingHeight = 24;
constexpr int LeastNameWidth = 200;
constexpr int UsualNameWidth = 246;
constexpr int LeastStageWidth = 78;
constexpr int WidestStage = 124;
constexpr int HistoryWidth = 96;
constexpr int HistoryHeight = 34;
constexpr int RowSign = 18;
constexpr int Avatar = 24;
constexpr int LeastOwnerWidth = 42;

// As wide as its title, so that the title is never cut.
int ownerWidth(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(Type::SmallBold));
    return std::max(theme.scaled(LeastOwnerWidth),
                    metrics.horizontalAdvance(PipelineWords::ownerTitle()) + theme.scaled(2));
}

int leastStageWidth(const Theme &theme)
{
    // The headings of the columns are never cut: they are long in some languages.
    const QFontMetrics metrics(theme.font(Type::SmallBold));
    auto least = theme.scaled(LeastStageWidth);
    for (const auto kind : {StageKind::Build, StageKind::Functional, StageKind::Performance,
                            StageKind::Security, StageKind::Deploy})
        least = std::max(least,
                         metrics.horizontalAdvance(PipelineWords::titleOf(kind))
                                 + theme.scaled(Theme::Space3));
    return least;
}

} // namespace

bool PipelineLayout::isStacked(int width, const Theme &theme)
{
    return width < theme.scaled(LeastNameWidth + HistoryWidth + 4 * Theme::Space5)
            + ownerWidth(theme) + StageColumns * leastStageWidth(theme);
}

int PipelineLayout::rowHeight(int width, const Theme &theme)
{
    return theme.scaled(RowHeight + (isStacked(width, theme) ? StagesBelow : 0));
}

int PipelineLayout::headingHeight(const Theme &theme)
{
    return theme.scaled(HeadingHeight);
}

PipelineLayout::PipelineLayout(const QRect &row, const Theme &theme)
    : stacked(isStacked(row.width(), theme))
{
    const auto s = [&theme](int pixels) { return theme.scaled(pixels); };
    const int edge = s(Theme::Space5);
    const int end = row.right() + 1 - edge;
    const int historyWidth = s(HistoryWidth);
    const int owners = ownerWidth(theme);
    const int room = row.width() - 2 * edge - historyWidth - s(10) - owners - edge;

    int nameWidth = s(UsualNameWidth);
    int stageWidth = 0;
    int stagesLeft = 0;
    if (stacked) {
        nameWidth = room;
        stagesLeft = row.left() + edge + s(30);
        stageWidth = (end - stagesLeft) / StageColumns;
    } else {
        // What there is to spare goes to the stages first, as far as they can use it.
        stageWidth = std::clamp((room - nameWidth) / StageColumns, leastStageWidth(theme),
                                std::max(leastStageWidth(theme), s(WidestStage)));
        nameWidth = room - StageColumns * stageWidth;
        stagesLeft = row.left() + edge + nameWidth;
    }

    // A header has no second storey; its rows are as high as it is itself.
    const int height = std::min(row.height(), s(RowHeight));
    const int middle = row.top() + height / 2;
    const int signSize = s(RowSign);
    sign = QRect(row.left() + s(26) - signSize / 2, middle - signSize / 2, signSize, signSize);
    const int textLeft = row.left() + s(46);
    const int textWidth = row.left() + edge + nameWidth - s(12) - textLeft;
    name = QRect(textLeft, middle - s(20), textWidth, s(18));
    change = QRect(textLeft, middle - s(2), textWidth, s(14));
    headline = QRect(textLeft, middle + s(12), textWidth, s(15));

    const int below = stacked && row.height() > height ? row.top() + s(RowHeight) + s(16) : middle;
    for (int i = 0; i < StageColumns; ++i)
        placeStage(stages[std::size_t(i)], stagesLeft + i * stageWidth, stageWidth, below,
                   i == StageColumns - 1, theme);
    const auto &last = stages.back();
    others = QRect(last.sign.right() + s(Theme::Space3), last.sign.top(),
                   last.area.right() - last.sign.right() - s(Theme::Space3), last.sign.height());
    ownerTitle = QRect(end - owners, middle - s(8), owners, s(16));
    const int avatar = s(Avatar);
    owner = QRect(end - owners / 2 - avatar / 2, middle - avatar / 2, avatar, avatar);
    history = QRect(ownerTitle.left() - edge - historyWidth, middle - s(HistoryHeight / 2),
                    historyWidth, s(HistoryHeight));
}

void PipelineLayout::placeStage(Cell &cell, int x, int width, int middle, bool last,
                                const Theme &theme) const
{
    const auto s = [&theme](int pixels) { return theme.scaled(pixels); };
    const int size = s(StatusGlyph::Row);
    const int line = middle - s(5);
    cell.area = QRect(x - s(4), line - s(16), width - s(2), s(44));
    cell.sign = QRect(x, line - size / 2, size, size);
    if (!last)
        cell.line = QRect(x + s(20), line - 1, width - s(24), 2);
    cell.words = QRect(x, middle + s(7), width - s(6), s(15));
}

int PipelineLayout::stageAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(
            stages, [&point](const Cell &cell) { return cell.area.contains(point); });
    return found == stages.end() ? -1 : int(found - stages.begin());
}

} // namespace Dayshift
