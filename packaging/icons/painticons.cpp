// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the program's sign as PNG (or, by its suffix, ICO) in the sizes that desktops ask for:
//
//   painticons SVG SIZE FILE [SIZE FILE]...
//
// Runs while Dayshift is built, so that the drawing is kept once. Needs no display: the drawing has
// no text in it.

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    QSvgRenderer drawing(arguments.value(1));
    if (!drawing.isValid() || argc % 2 != 0) {
        std::fputs("painticons: no drawing, or a size without a file\n", stderr);
        return 1;
    }
    for (int at = 2; at + 1 < argc; at += 2) {
        const auto size = arguments[at].toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        if (image.isNull() || !image.save(arguments[at + 1])) {
            std::fprintf(stderr, "painticons: %s was not written\n", argv[at + 1]);
            return 1;
        }
    }
    return 0;
}
