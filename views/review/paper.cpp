// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/review/paper.h"

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

static constexpr double Margin = 48;
static constexpr double HeadHeight = 52;
static constexpr double FootHeight = 28;
static constexpr double ChartHeight = 240;
static constexpr double RowHeight = 19;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Report)
};

// Goes down the pages of a report; without a painter it only counts them.
class Press
{
public:
    Press(const Document &document, const Format &format, const Theme &paper, const QSizeF &size,
          QPagedPaintDevice *writer, QPainter *painter, int pages)
        : m_document(document)
        , m_format(format)
        , m_paper(paper)
        , m_size(size)
        , m_writer(writer)
        , m_painter(painter)
        , m_pages(pages)
        , m_direction(QGuiApplication::layoutDirection())
    {
    }
    Q_DISABLE_COPY_MOVE(Press)

    int print();

private:
    void beginPage();
    void nextPage();
    // Makes sure that so much fits, on the next page if not here.
    void need(double height);
    void words(const QString &text, Type type, Ink ink, double gap);
    // titled: it says by itself what it is.
    void chart(const Chart &chart, bool titled);
    void table(const Document::Table &table);
    [[nodiscard]] QList<double> widthsOf(const Document::Table &table) const;
    void row(const QStringList &cells, const Document::Table &table, const QList<double> &widths,
             bool head);
    [[nodiscard]] double bottom() const { return m_size.height() - Margin - FootHeight; }
    [[nodiscard]] double width() const { return m_size.width() - 2 * Margin; }
    void line(const QRectF &rect, const QString &text, Type type, Ink ink, Qt::Alignment along) const
    {
        Paint::line(m_painter, rect, text, m_paper.font(type), m_paper.color(ink),
                    along | Qt::AlignVCenter, m_direction);
    }

    const Document &m_document;
    const Format &m_format;
    const Theme &m_paper;
    QSizeF m_size;
    QPagedPaintDevice *m_writer;
    QPainter *m_painter;
    int m_pages;
    Qt::LayoutDirection m_direction;
    int m_page = 0;
    double m_top = 0;
};

} // namespace

int Press::print()
{
    beginPage();
    words(m_document.title, Type::Hero, Ink::Text, 12);
    for (const auto &part : m_document.parts) {
        if (part.ownPage)
            nextPage();
        // A title does not stand alone at the end of a page, nor without its picture.
        need(part.charts.isEmpty() ? 90 : 130 + ChartHeight);
        words(part.title, Type::Section, Ink::Text, 6);
        for (const auto &text : part.lines)
            words(text, Type::Body, Ink::TextSecondary, 5);
        for (const auto &each : part.charts)
            chart(each, each.title != part.title);
        for (const auto &each : part.tables)
            table(each);
        m_top += 16;
    }
    return m_page;
}

void Press::beginPage()
{
    ++m_page;
    m_top = Margin + HeadHeight;
    if (!m_painter)
        return;
    const auto &head = m_document.head;
    const QRectF upper(Margin, Margin - 8, width(), 18);
    line(upper, head.view, Type::SmallBold, Ink::Text, Qt::AlignLeading);
    line(upper, head.workspace, Type::Small, Ink::TextSecondary, Qt::AlignTrailing);
    const auto lower = upper.translated(0, 18);
    line(lower, head.filter, Type::Small, Ink::TextSecondary, Qt::AlignLeading);
    line(lower, dataAgeInWords(head, m_format), Type::Small, Ink::TextSecondary, Qt::AlignTrailing);
    m_painter->setPen(m_paper.color(Ink::Border));
    m_painter->drawLine(QPointF(Margin, Margin + 34), QPointF(Margin + width(), Margin + 34));
    line({Margin, m_size.height() - Margin - 8, width(), 18},
         Words::tr("Page %1 of %2").arg(m_page).arg(m_pages), Type::Small, Ink::TextMuted,
         Qt::AlignTrailing);
}

void Press::nextPage()
{
    if (m_writer)
        m_writer->newPage();
    beginPage();
}

void Press::need(double height)
{
    if (m_top + height > bottom())
        nextPage();
}

void Press::words(const QString &text, Type type, Ink ink, double gap)
{
    const auto &font = m_paper.font(type);
    const QFontMetricsF metrics(font);
    const int flags = Qt::TextWordWrap | int(Qt::AlignLeading) | Qt::AlignTop;
    const auto height = metrics.boundingRect(QRectF(0, 0, width(), 1e6), flags, text).height();
    need(std::min(height, bottom() - Margin - HeadHeight));
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(m_paper.color(ink));
        m_painter->drawText(QRectF(Margin, m_top, width(), height), flags, text);
    }
    m_top += height + gap;
}

void Press::chart(const Chart &chart, bool titled)
{
    static constexpr double Head = 44;
    const double height = titled ? ChartHeight : ChartHeight - Head;
    need(height + 12);
    if (m_painter && titled) {
        paintChartOnPaper(m_painter, {Margin, m_top, width(), height}, chart, m_paper, m_format,
                          m_direction);
    } else if (m_painter) {
        const Plot plot(chart, {Margin, m_top, width(), height}, m_paper, m_format, m_direction);
        plot.paint(m_painter);
    }
    m_top += height + 16;
}

// By what the first rows need, within what there is.
QList<double> Press::widthsOf(const Document::Table &table) const
{
    static constexpr qsizetype Looked = 60;
    const QFontMetricsF metrics(m_paper.font(Type::Small));
    const QFontMetricsF bold(m_paper.font(Type::SmallBold));
    QList<double> widths;
    double all = 0;
    for (qsizetype i = 0; i < table.head.size(); ++i) {
        double widest = bold.horizontalAdvance(table.head[i]);
        for (qsizetype row = 0; row < std::min(Looked, table.rows.size()); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(table.rows[row].value(i)));
        widths.append(widest + 14);
        all += widths.last();
    }
    if (all <= width())
        return widths;
    // The widest give way first.
    double over = all - width();
    while (over > 0.5) {
        auto widest = std::ranges::max_element(widths);
        double second = 40;
        for (const double each : std::as_const(widths))
            second = each < *widest - 0.5 ? std::max(second, each) : second;
        const double less = std::min(over, std::max(*widest - second, 1.0));
        *widest -= less;
        over -= less;
    }
    return widths;
}

void Press::row(const QStringList &cells, const Document::Table &table, const QList<double> &widths,
                bool head)
{
    if (m_painter) {
        const bool mirrored = m_direction == Qt::RightToLeft;
        double at = mirrored ? Margin + width() : Margin;
        for (int i = 0; i < widths.size(); ++i) {
            if (mirrored)
                at -= widths[i];
            line({at, m_top, widths[i] - 10, RowHeight}, cells.value(i),
                 head ? Type::SmallBold : Type::Small, Ink::Text,
                 table.numbers.contains(i) ? Qt::AlignTrailing : Qt::AlignLeading);
            if (!mirrored)
                at += widths[i];
        }
        m_painter->setPen(m_paper.color(head ? Ink::BorderStrong : Ink::Grid));
        m_painter->drawLine(QPointF(Margin, m_top + RowHeight),
                            QPointF(Margin + width(), m_top + RowHeight));
    }
    m_top += RowHeight;
}

void Press::table(const Document::Table &table)
{
    const auto widths = widthsOf(table);
    need(3 * RowHeight);
    row(table.head, table, widths, true);
    for (const auto &cells : table.rows) {
        if (m_top + RowHeight > bottom()) {
            nextPage();
            row(table.head, table, widths, true);
        }
        row(cells, table, widths, false);
    }
    m_top += 12;
}

int paintReport(QPagedPaintDevice *device, QPainter *painter, const Document &document,
                const Format &format)
{
    Theme paper;
    paper.setChoice(Look::Light);
    const QSizeF size = device->pageLayout().fullRectPixels(96).size();
    const int pages = Press(document, format, paper, size, nullptr, nullptr, 0).print();
    return Press(document, format, paper, size, device, painter, pages).print();
}

int writePdf(const Document &document, const Format &format, QIODevice &out)
{
    QPdfWriter writer(&out);
    writer.setTitle(document.title);
    writer.setResolution(96); // a unit of the page is a pixel of the program's own measures
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    return paintReport(&writer, &painter, document, format);
}

static QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

bool isReportKind(const QString &kind)
{
    return QStringList {u"pdf"_s, u"html"_s, u"md"_s}.contains(kind);
}

static QString svgOf(const Chart &chart, const Theme &paper, const Format &format)
{
    const QRect room(0, 0, 760, 280);
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&written);
    generator.setSize(room.size());
    generator.setViewBox(room);
    generator.setTitle(chart.title);
    generator.setResolution(96);
    {
        QPainter painter(&generator);
        paintChartOnPaper(&painter, room, chart, paper, format, QGuiApplication::layoutDirection());
    }
    // Within a page the drawing stands without the head of a file of its own.
    const auto text = QString::fromUtf8(written.data());
    return text.mid(std::max<qsizetype>(0, text.indexOf("<svg"_L1)));
}

Result<int> writeReport(const Document &document, const Format &format, const QString &file,
                        const QString &kind)
{
    QSaveFile out(file);
    const auto failed = [&] {
        return Error {.kind = Error::Kind::Storage,
                      .detail = out.errorString(),
                      .what = Words::tr("The report could not be written."),
                      .safe = Words::tr("A file that was there before is as it was."),
                      .todo = Words::tr("Choose a folder that can be written to, with some free "
                                        "space."),
                      .file = file};
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    const auto ending = kind.isEmpty() ? endingOf(file) : kind;
    int pages = 0;
    if (ending == "md"_L1) {
        written.write(toMarkdown(document, format).toUtf8());
    } else if (ending == "html"_L1) {
        Theme paper;
        paper.setChoice(Look::Light);
        written.write(toHtml(document, format, [&](const Chart &chart) {
                          return svgOf(chart, paper, format);
                      }).toUtf8());
    } else {
        pages = writePdf(document, format, written);
    }
    if (out.write(written.data()) != written.data().size() || !out.commit())
        return failed();
    return pages;
}

} // namespace Dayshift
