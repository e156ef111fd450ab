// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/snapshot.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

bool isPictureFile(const QString &file)
{
    return QStringList {u"png"_s, u"svg"_s, u"pdf"_s}.contains(endingOf(file));
}

static void paintPng(QWidget &widget, QIODevice &out, double scale)
{
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    image.save(&out, "PNG");
}

static void paintSvg(QWidget &widget, QIODevice &out)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(widget.windowTitle());
    generator.setResolution(96);
    QPainter painter(&generator);
    widget.render(&painter);
}

static void paintPdf(QWidget &widget, QIODevice &out)
{
    QPdfWriter writer(&out);
    writer.setTitle(widget.windowTitle());
    // One point of the page is one pixel of the window, so that nothing is scaled.
    writer.setResolution(72);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(widget.size()), QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    QPainter painter(&writer);
    widget.render(&painter);
}

Result<Done> paintToFile(QWidget &widget, const QString &file, double scale)
{
    QSaveFile out(file);
    const auto failed = [&] {
        return Error {.kind = Error::Kind::Storage,
                      .detail = out.errorString(),
                      .what = QCoreApplication::translate("Dayshift::Snapshot",
                                                          "The picture could not be written."),
                      .todo = QCoreApplication::translate(
                              "Dayshift::Snapshot",
                              "Choose a folder that can be written to, with some free space."),
                      .file = file};
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    const auto ending = endingOf(file);
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    if (ending == "svg"_L1)
        paintSvg(widget, painted);
    else if (ending == "pdf"_L1)
        paintPdf(widget, painted);
    else
        paintPng(widget, painted, scale);
    if (out.write(painted.data()) != painted.data().size() || !out.commit())
        return failed();
    return Done {};
}

} // namespace Dayshift
