// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/style/keptpicture.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static void ring(QPainter &painter, const QRectF &rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::darkBlue, 1.5));
    painter.drawEllipse(rect.adjusted(.75, .75, -.75, -.75));
}

// Drawn at each of these places, and how often it had to be drawn from its curves.
static std::pair<QImage, int> drawnAt(const QList<QRectF> &places, double ratio, bool kept)
{
    QImage image(QSize(80, 40) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    int count = 0;
    QPainter painter(&image);
    painter.translate(3, 2);
    for (const auto &place : places) {
        const auto draw = [&](QPainter &to) {
            ++count;
            ring(to, place);
        };
        if (kept)
            drawKept(&painter, place, u"test"_s, draw);
        else
            draw(painter);
    }
    return {image, count};
}

class KeptPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QPixmapCache::clear(); }

    void isDrawnOnceAndLooksTheSame()
    {
        const QList<QRectF> places {{0, 0, 16, 16}, {20, 5, 16, 16}, {50, 10, 16, 16}};
        for (const double ratio : {1., 2.}) {
            const auto [kept, count] = drawnAt(places, ratio, true);
            const auto [drawn, each] = drawnAt(places, ratio, false);
            QCOMPARE(count, 1);
            QCOMPARE(each, 3);
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    QVERIFY(std::abs(qGray(kept.pixel(x, y)) - qGray(drawn.pixel(x, y))) <= 2);
        }
    }

    void isDrawnAnewWhereItsPixelsWouldNotFit()
    {
        QCOMPARE(drawnAt({{0.5, 0, 16, 16}, {20.5, 0, 16, 16}}, 1, true).second, 2);
        QCOMPARE(drawnAt({{0, 0, 16, 16}, {20, 0, 16, 16}}, 1.25, true).second, 2);
        QCOMPARE(drawnAt({{0, 0, 16, 16}, {20, 0, 12, 12}}, 1, true).second, 2); // another size
    }
};

static const Registered<KeptPictureTest> theTest;

#include "tst_keptpicture.moc"
