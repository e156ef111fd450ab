// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/reduce.h"

#include <algorithm>

namespace Dayshift {

namespace {

struct Column
{
    qsizetype first = -1;
    qsizetype least = 0;
    qsizetype greatest = 0;
    qsizetype last = 0;
};

} // namespace

static void append(const Column &column, const QList<QPointF> &points, QList<QPointF> &kept)
{
    qsizetype places[] = {column.first, column.least, column.greatest, column.last};
    std::ranges::sort(places);
    const auto end = std::ranges::unique(places).begin();
    for (auto place = std::begin(places); place != end; ++place)
        kept.append(points[*place]);
}

QList<QPointF> reducedTo(const QList<QPointF> &points, double left, double right, int columns)
{
    if (columns < 1 || right <= left || points.size() <= 4 * qsizetype(columns))
        return points;
    const double perColumn = columns / (right - left);
    const auto *point = points.constData();
    QList<QPointF> kept;
    kept.reserve(4 * qsizetype(columns));
    Column column;
    int current = -1;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const int place = std::clamp(int((point[i].x() - left) * perColumn), 0, columns - 1);
        if (place != current) {
            if (column.first >= 0)
                append(column, points, kept);
            column = {i, i, i, i};
            current = place;
            continue;
        }
        if (point[i].y() < point[column.least].y())
            column.least = i;
        if (point[i].y() > point[column.greatest].y())
            column.greatest = i;
        column.last = i;
    }
    append(column, points, kept);
    return kept;
}

} // namespace Dayshift
