// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/wall/wallcanvas.h"
#include "views/wall/wallscene.h"

namespace Dayshift::WallPaint {

// Where a picture's parts lie, in units.
inline constexpr double Margin = 40, HeadHeight = 128, FootHeight = 103, Gap = 24;
[[nodiscard]] QRectF contentOf(const WallCanvas &canvas);

// How many signs fit into one picture of all pipelines.
[[nodiscard]] int mosaicOf(const QSizeF &units);

void ground(WallCanvas &canvas);
// Team, watchdog and clock.
void head(WallCanvas &canvas, const WallScene &scene);
// The page of the scene between head and foot, or the band and what is below it.
void content(WallCanvas &canvas, const WallScene &scene);
// The goal, the pages and when the next one comes.
void foot(WallCanvas &canvas, const WallScene &scene);
void hint(WallCanvas &canvas);
// All of it, as bright as it is to be.
void all(WallCanvas &canvas, const WallScene &scene);
// What stands where the program itself could not go on.
void safePage(WallCanvas &canvas, const QString &title, const QString &text);

// The pages.
void incident(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
void overview(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
void pipelines(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
void mosaic(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
void sprint(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
void metrics(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
void stale(WallCanvas &canvas, const QRectF &area, const WallScene &scene);

// Production, pipelines and sprint beside each other, as many as there is room for.
void tiles(WallCanvas &canvas, const QRectF &area, const WallScene &scene);
// A corner of a card: the time of what is in it, when that is old.
void asOf(WallCanvas &canvas, const QRectF &card, const WallScene &scene);

} // namespace Dayshift::WallPaint
