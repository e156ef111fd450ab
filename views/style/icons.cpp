// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::Icons {

// tokens.json, "icon": the line gets thinner with the picture, but less than it.
static double strokeOf(double size)
{
    if (size <= 16)
        return 1.5;
    if (size <= 20)
        return 1.75;
    return size <= 24 ? 2 : size / 13.5;
}

static bool isMirrored(const QString &name)
{
    static const QSet<QString> arrows {u"arrow-right"_s, u"undo"_s,          u"redo"_s,
                                       u"roll-back"_s,   u"chevron-left"_s,  u"chevron-right"_s,
                                       u"panel-left"_s,  u"panel-right"_s,   u"sign-in"_s,
                                       u"sign-out"_s};
    return arrows.contains(name);
}

static QPixmap drawn(const QString &name, double size, const QColor &color, double ratio)
{
    const auto key = u"icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const auto side = qRound(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QFile::ReadOnly)) {
        // QtSvg would paint currentColor black.
        auto svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        svg.replace("stroke-width=\"2\"",
                    "stroke-width=\"" + QByteArray::number(strokeOf(size) * 24 / size) + '"');
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, side, side));
    } else {
        qWarning("There is no icon %s.", qUtf8Printable(name));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Reads and draws nothing before it is painted.
class LineIcon : public QIconEngine
{
public:
    LineIcon(const QString &name, const Theme &theme, const QColor &color)
        : m_name(name)
        , m_theme(theme)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name, colorFor(mode), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // size is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const auto side = std::min(size.width(), size.height()) / scale;
        auto made = drawn(m_name, side, colorFor(mode), scale);
        if (isMirrored(m_name) && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
            made = made.transformed(QTransform::fromScale(-1, 1));
            made.setDevicePixelRatio(scale);
        }
        return made;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString key() const override { return u"DayshiftLineIcon"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Normal:
            return m_color.isValid() ? m_color : m_theme.color(Ink::TextSecondary);
        case QIcon::Active:
        case QIcon::Selected:
            return m_color.isValid() ? m_color : m_theme.color(Ink::Text);
        case QIcon::Disabled:
            return m_theme.color(Ink::TextDisabled);
        }
        Q_UNREACHABLE();
        return {};
    }

    QString m_name;
    const Theme &m_theme;
    QColor m_color;
};

QIcon icon(const QString &name, const Theme &theme)
{
    return QIcon(new LineIcon(name, theme, {}));
}

QIcon icon(const QString &name, const Theme &theme, const QColor &color)
{
    return QIcon(new LineIcon(name, theme, color));
}

void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color,
           Qt::LayoutDirection direction)
{
    const auto size = std::min(rect.width(), rect.height());
    QRectF place(0, 0, size, size);
    place.moveCenter(rect.center());
    const auto pixmap = drawn(name, size, color, painter->device()->devicePixelRatioF());
    if (direction != Qt::RightToLeft || !isMirrored(name)) {
        painter->drawPixmap(place, pixmap, pixmap.rect());
        return;
    }
    painter->save();
    painter->translate(place.center());
    painter->scale(-1, 1);
    painter->drawPixmap(QRectF(-size / 2, -size / 2, size, size), pixmap, pixmap.rect());
    painter->restore();
}

// Drawn here, because it is on the first picture of the window: no file is read for it. The same
// as resources/icons/dayshift.svg, on a grid of 64.
void paintProgramSign(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 64, rect.height() / 64);
    painter->setPen(Qt::NoPen);
    const auto bar = [painter](QRectF place, double radius, QRgb color) {
        painter->setBrush(QColor(color));
        painter->drawRoundedRect(place, radius, radius);
    };
    bar({0, 0, 64, 64}, 14, 0x17305f);
    painter->setBrush(QColor(0xff, 0xc2, 0x4b));
    painter->drawPie(QRectF(15, 19, 34, 34), 0, 180 * 16);
    bar({9, 39.5, 28, 4.2}, 2.1, 0xffffff);
    bar({20, 46.5, 27, 4.2}, 2.1, 0x9db9ef);
    bar({33, 53.5, 22, 4.2}, 2.1, 0x6bdda6);
    painter->restore();
}

QIcon program()
{
    QIcon icon;
    icon.addFile(u":/icons/dayshift.svg"_s);
    return icon;
}

} // namespace Dayshift::Icons
