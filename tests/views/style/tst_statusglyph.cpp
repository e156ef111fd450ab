// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/style/statusglyph.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Dayshift;

static constexpr int SignCount = int(Sign::Stale) + 1;

// The shape alone: where anything is drawn, whatever its colour.
static QImage shapeOf(Sign sign, const Theme &theme, int size,
                      StatusGlyph::Age age = StatusGlyph::Age::Fresh)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Ink::Surface));
    {
        QPainter painter(&image);
        StatusGlyph::paint(&painter, image.rect(), sign, .5, theme, age);
    }
    return image.convertToFormat(QImage::Format_Grayscale8);
}

static int difference(const QImage &a, const QImage &b)
{
    int differing = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60;
    return differing;
}

class StatusGlyphTest : public QObject
{
    Q_OBJECT

private slots:
    void noSignIsToldByColourAlone()
    {
        for (const auto look : {Look::Light, Look::Dark, Look::HighContrast}) {
            Theme theme;
            theme.setChoice(look);
            for (int a = 0; a < SignCount; ++a) {
                for (int b = 0; b < a; ++b) {
                    const auto differing = difference(shapeOf(Sign(a), theme, 16),
                                                      shapeOf(Sign(b), theme, 16));
                    QVERIFY2(differing >= 8,
                             qPrintable(StatusGlyph::word(Sign(a)) + u'/'
                                        + StatusGlyph::word(Sign(b))));
                }
            }
        }
    }

    void aSignFillsItsPlaceAndStaysInIt()
    {
        Theme theme;
        theme.setChoice(Look::Light);
        for (int sign = 0; sign < SignCount; ++sign) {
            QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            {
                QPainter painter(&image);
                StatusGlyph::paint(&painter, QRectF(8, 8, 32, 32), Sign(sign), -1, theme);
            }
            QRect drawn;
            for (int y = 0; y < 48; ++y)
                for (int x = 0; x < 48; ++x)
                    if (qAlpha(image.pixel(x, y)) > 40)
                        drawn |= QRect(x, y, 1, 1);
            QVERIFY(QRect(7, 7, 34, 34).contains(drawn));
            QVERIFY(drawn.width() >= 26);
        }
    }

    void aRunningSignFillsWithItsShare()
    {
        Theme theme;
        theme.setChoice(Look::Light);
        const auto filled = [&](double fraction) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            StatusGlyph::paint(&painter, image.rect(), Sign::Running, fraction, theme);
            painter.end();
            int blue = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    blue += qRed(image.pixel(x, y)) < 128;
            return blue;
        };
        QVERIFY(filled(.2) < filled(.5));
        QVERIFY(filled(.5) < filled(.9));
        QCOMPARE(filled(-1), filled(.25)); // not known: a quarter
    }

    void aStaleSignKeepsItsShapeAndLosesItsColour()
    {
        Theme theme;
        theme.setChoice(Look::Light);
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            StatusGlyph::paint(&painter, image.rect(), Sign::Failed, -1, theme,
                               StatusGlyph::Age::Stale);
        }
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                QVERIFY(QColor(image.pixel(x, y)).hslSaturationF() < .2F);
        QVERIFY(difference(shapeOf(Sign::Passed, theme, 16, StatusGlyph::Age::Stale),
                           shapeOf(Sign::Failed, theme, 16, StatusGlyph::Age::Stale))
                >= 8);
    }

    void everyStatusHasItsSignAndItsWord()
    {
        QSet<QString> words;
        for (int sign = 0; sign < SignCount; ++sign)
            words.insert(StatusGlyph::word(Sign(sign)));
        QCOMPARE(words.size(), SignCount);
        QSet<int> signs;
        for (int status = int(Status::Unknown); status <= int(Status::Skipped); ++status)
            signs.insert(int(StatusGlyph::signOf(Status(status))));
        QCOMPARE(signs.size(), 9);
    }
};

static const Registered<StatusGlyphTest> known;

#include "tst_statusglyph.moc"
