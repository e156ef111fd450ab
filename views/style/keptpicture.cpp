// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/keptpicture.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Margin = 1; // a round edge may reach beyond its rectangle

static bool isWhole(double value)
{
    return value == std::floor(value);
}

static bool canBeKept(const QPainter &painter, const QRectF &rect)
{
    const auto kind = painter.device()->devType();
    const bool pixels = kind == QInternal::Widget || kind == QInternal::Pixmap
            || kind == QInternal::Image;
    const auto &moved = painter.transform();
    return pixels && isWhole(painter.device()->devicePixelRatioF()) && painter.opacity() >= 1
            && moved.type() <= QTransform::TxTranslate && isWhole(moved.dx()) && isWhole(moved.dy())
            && QRectF(rect.toRect()) == rect;
}

void drawKept(QPainter *painter, const QRectF &rect, const QString &key,
              const std::function<void(QPainter &)> &draw)
{
    if (!canBeKept(*painter, rect)) {
        painter->save();
        draw(*painter);
        painter->restore();
        return;
    }
    const int ratio = int(painter->device()->devicePixelRatioF());
    const auto direction = painter->layoutDirection();
    const auto whole = rect.toRect().adjusted(-Margin, -Margin, Margin, Margin);
    const QString name = key + u'/' + QString::number(whole.width()) + u'/'
            + QString::number(whole.height()) + u'/' + QString::number(ratio) + u'/'
            + QString::number(int(direction));
    QPixmap kept;
    if (!QPixmapCache::find(name, &kept)) {
        kept = QPixmap(whole.size() * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter once(&kept);
        once.setLayoutDirection(direction);
        once.translate(-whole.topLeft());
        draw(once);
        once.end();
        QPixmapCache::insert(name, kept);
    }
    painter->drawPixmap(whole.topLeft(), kept);
}

} // namespace Dayshift
