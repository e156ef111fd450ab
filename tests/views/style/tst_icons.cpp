// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/style/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QStringList names()
{
    QStringList found;
    for (const auto &file : QDir(u":/icons"_s).entryList()) {
        if (!file.startsWith("dayshift"_L1))
            found.append(file.chopped(4));
    }
    return found;
}

static bool hasOnly(const QImage &image, const QColor &color)
{
    bool any = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            any = true;
            if (std::abs(pixel.red() - color.red()) > 8 || std::abs(pixel.green() - color.green()) > 8
                || std::abs(pixel.blue() - color.blue()) > 8)
                return false;
        }
    }
    return any;
}

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawnInTheColourThatIsAskedFor()
    {
        QVERIFY(names().size() > 60);
        for (const auto &name : names()) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            {
                QPainter painter(&image);
                Icons::paint(&painter, image.rect(), name, QColor(200, 40, 90));
            }
            QVERIFY2(hasOnly(image, QColor(200, 40, 90)), qPrintable(name));
        }
    }

    void iconsFollowTheThemeAndTheState()
    {
        Theme theme;
        theme.setChoice(Look::Light);
        const auto icon = Icons::icon(u"board"_s, theme);
        QVERIFY(hasOnly(icon.pixmap(24).toImage(), theme.color(Ink::TextSecondary)));
        QVERIFY(hasOnly(icon.pixmap(24, QIcon::Disabled).toImage(), theme.color(Ink::TextDisabled)));

        theme.setChoice(Look::Dark);

        QVERIFY(hasOnly(icon.pixmap(24).toImage(), theme.color(Ink::TextSecondary)));
        QVERIFY(hasOnly(icon.pixmap(24, QIcon::Selected).toImage(), theme.color(Ink::Text)));
    }

    void onASharpScreenAnIconHasAllItsPixels()
    {
        Theme theme;
        const auto pixmap = Icons::icon(u"pipeline"_s, theme).pixmap(QSize(16, 16), 2);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.);
    }

    void arrowsPointTheWayOneReads()
    {
        const auto drawn = [](Qt::LayoutDirection direction, const QString &name) {
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            Icons::paint(&painter, image.rect(), name, Qt::black, direction);
            painter.end();
            return image;
        };
        QCOMPARE(drawn(Qt::RightToLeft, u"chevron-right"_s),
                 drawn(Qt::LeftToRight, u"chevron-right"_s).mirrored(true, false));
        QCOMPARE(drawn(Qt::RightToLeft, u"clock"_s), drawn(Qt::LeftToRight, u"clock"_s));
    }
};

static const Registered<IconsTest> known;

#include "tst_icons.moc"
