// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/chartexport.h"

#include "views/metrics/plot.h"
#include "views/style/paint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Export)
};

// Charts in rows of two under a head, as one picture or over several pages.
class Sheet
{
public:
    Sheet(const QList<Chart> &charts, const ExportHead &head, const Format &format)
        : m_charts(charts)
        , m_head(head)
        , m_format(format)
        , m_columns(charts.size() > 1 ? 2 : 1)
    {
        m_paper.setChoice(Look::Light);
    }

    [[nodiscard]] QSize pictureSize() const
    {
        const auto rows = (m_charts.size() + m_columns - 1) / m_columns;
        return m_columns > 1 ? QSize(1440, int(HeadHeight + rows * 330 + Margin))
                             : QSize(960, 540);
    }
    [[nodiscard]] int pages() const
    {
        return std::max(1, int(m_charts.size() + PerPage - 1) / PerPage);
    }
    void paintPicture(QPainter *painter) const { paint(painter, pictureSize(), 0, -1, {}); }
    void paintPage(QPainter *painter, const QSizeF &size, int page) const
    {
        paint(painter, size, page * PerPage, PerPage,
              Words::tr("Page %1 of %2").arg(page + 1).arg(pages()));
    }

    void paintPages(QPagedPaintDevice *device, QPainter *painter) const
    {
        const QSizeF size = device->pageLayout().fullRectPixels(96).size();
        for (int page = 0; page < pages(); ++page) {
            if (page > 0)
                device->newPage();
            paintPage(painter, size, page);
        }
    }

private:
    static constexpr int HeadHeight = 70;
    static constexpr int Margin = 24;
    static constexpr int PerPage = 4;

    void paint(QPainter *painter, const QSizeF &size, int first, int most,
               const QString &footer) const;

    const QList<Chart> &m_charts;
    const ExportHead &m_head;
    const Format &m_format;
    int m_columns;
    Theme m_paper;
};

} // namespace

void Sheet::paint(QPainter *painter, const QSizeF &size, int first, int most,
                  const QString &footer) const
{
    const auto direction = QGuiApplication::layoutDirection();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRectF({}, size), Qt::white);
    const QRectF head(Margin, Margin * 0.7, size.width() - 2 * Margin, HeadHeight - Margin);
    const QRectF upper(head.left(), head.top(), head.width(), head.height() / 2);
    const QRectF lower = upper.translated(0, upper.height());
    Paint::line(painter, upper, m_head.view, m_paper.font(Type::Section),
                m_paper.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, upper, m_head.workspace, m_paper.font(Type::Small),
                m_paper.color(Ink::TextSecondary), Qt::AlignTrailing | Qt::AlignVCenter, direction);
    Paint::line(painter, lower, m_head.filter, m_paper.font(Type::Small),
                m_paper.color(Ink::TextSecondary), Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, lower, dataAgeInWords(m_head, m_format), m_paper.font(Type::Small),
                m_paper.color(Ink::TextSecondary), Qt::AlignTrailing | Qt::AlignVCenter, direction);

    const auto count = int(m_charts.size()) - first;
    const int shown = most < 0 ? count : std::min(count, most);
    const int rows = most < 0 ? (shown + m_columns - 1) / m_columns
                              : (m_columns > 1 ? PerPage / 2 : 1);
    const double foot = footer.isEmpty() ? Margin : Margin + 16;
    const double width = (size.width() - 2 * Margin - (m_columns - 1) * 28) / m_columns;
    const double height = (size.height() - HeadHeight - foot) / std::max(rows, 1);
    for (int i = 0; i < shown; ++i) {
        const int column = direction == Qt::RightToLeft ? m_columns - 1 - i % m_columns
                                                        : i % m_columns;
        const QRectF room(Margin + column * (width + 28), HeadHeight + (i / m_columns) * height,
                          width, height - 18);
        paintChartOnPaper(painter, room, m_charts[first + i], m_paper, m_format, direction);
    }
    Paint::line(painter, {Margin, size.height() - foot, size.width() - 2 * Margin, 16}, footer,
                m_paper.font(Type::Small), m_paper.color(Ink::TextMuted),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
}

void paintChartOnPaper(QPainter *painter, const QRectF &rect, const Chart &chart,
                       const Theme &paper, const Format &format, Qt::LayoutDirection direction)
{
    const auto line = [&](double top, double height, const QString &text, Type type, Ink ink) {
        Paint::line(painter, {rect.left(), rect.top() + top, rect.width(), height}, text,
                    paper.font(type), paper.color(ink), Qt::AlignLeading | Qt::AlignVCenter,
                    direction);
    };
    line(0, 20, chart.title, Type::BodyBold, Ink::Text);
    QStringList headline {chart.value, chart.summary};
    headline.removeAll(QString());
    line(20, 18, headline.join(u" · "_s), Type::Small, Ink::TextSecondary);
    if (chart.isEmpty()) {
        line(44, 18, chart.reason, Type::Small, Ink::TextMuted);
        return;
    }
    const Plot plot(chart, rect.adjusted(0, 44, 0, 0), paper, format, direction);
    plot.paint(painter);
}

static QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

bool isExportFile(const QString &file)
{
    return QStringList {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}.contains(endingOf(file));
}

QImage pictureOf(const QList<Chart> &charts, const ExportHead &head, const Format &format,
                 double scale)
{
    const Sheet sheet(charts, head, format);
    QImage image(sheet.pictureSize() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    sheet.paintPicture(&painter);
    return image;
}

static void writeSvg(const Sheet &sheet, const QString &title, QIODevice &out)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(sheet.pictureSize());
    generator.setViewBox(QRect({}, sheet.pictureSize()));
    generator.setTitle(title);
    generator.setResolution(96);
    QPainter painter(&generator);
    sheet.paintPicture(&painter);
}

static void writePdf(const Sheet &sheet, const QString &title, QIODevice &out)
{
    QPdfWriter writer(&out);
    writer.setTitle(title);
    writer.setResolution(96); // a unit of the page is a pixel of the program's own measures
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    QPainter painter(&writer);
    sheet.paintPages(&writer, &painter);
}

void paintChartPages(QPagedPaintDevice *device, QPainter *painter, const QList<Chart> &charts,
                     const ExportHead &head, const Format &format)
{
    Sheet(charts, head, format).paintPages(device, painter);
}

Result<Done> exportCharts(const QList<Chart> &charts, const ExportHead &head, const Format &format,
                          const QString &file, double scale)
{
    QSaveFile out(file);
    const auto failed = [&] {
        return Error {.kind = Error::Kind::Storage,
                      .detail = out.errorString(),
                      .what = Words::tr("The export could not be written."),
                      .safe = Words::tr("A file that was there before is as it was."),
                      .todo = Words::tr("Choose a folder that can be written to, with some free space."),
                      .file = file};
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    const auto ending = endingOf(file);
    if (ending == "csv"_L1)
        written.write(chartsToCsv(charts, head, format));
    else if (ending == "svg"_L1)
        writeSvg({charts, head, format}, head.view, written);
    else if (ending == "pdf"_L1)
        writePdf({charts, head, format}, head.view, written);
    else
        pictureOf(charts, head, format, scale).save(&written, "PNG");
    if (out.write(written.data()) != written.data().size() || !out.commit())
        return failed();
    return Done {};
}

} // namespace Dayshift
