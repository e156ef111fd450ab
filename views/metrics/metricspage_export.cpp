// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/metricspage.h"

#include "views/metrics/chartcard.h"
#include "views/metrics/chartexport.h"
#include "views/metrics/figurecard.h"
#include "views/shell/export.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

// What leaves the page: as a file of its own kind, or as a picture on the clipboard.
namespace Dayshift {

void MetricsPage::makeExport()
{
    m_export->setToolTip(tr("Write all charts into a PDF, PNG, SVG or CSV file"));
    m_export->setEnabled(false);
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &MetricsPage::exportRequested);
    connect(&m_model, &MetricsModel::loaded, m_export, [this] { m_export->setEnabled(true); });
    for (auto *card : std::as_const(m_chartCards))
        offerExport(card, card->objectName());
    static const QStringList ids {u"deployments"_s, u"lead-time"_s, u"failed-deployments"_s,
                                  u"recovery"_s};
    for (int i = 0; i < FigureCount; ++i)
        offerExport(m_cards[i], ids[i]);
}

// By the menu key and the right button of each card.
void MetricsPage::offerExport(QWidget *card, const QString &chart)
{
    auto *save = new QAction(tr("&Export this chart …"), card);
    connect(save, &QAction::triggered, this, [this, chart] { this->save(chart); });
    auto *copy = new QAction(tr("&Copy as picture"), card);
    connect(copy, &QAction::triggered, this, [this, chart] { copyPicture(chart); });
    card->addActions({save, copy});
    card->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<Chart> MetricsPage::allCharts(const Format &format) const
{
    QList<Chart> charts;
    for (const auto &figure : m_model.figures())
        charts.append(chartOf(figure, format));
    return charts + m_model.charts();
}

ExportHead MetricsPage::exportHead() const
{
    return {.workspace = m_model.workspace(),
            .view = tr("Metrics"),
            .filter = context(),
            .dataTime = m_model.asOf(),
            .now = m_clock()};
}

static constexpr QSizeF ChartRoom(720, 330);

static QList<Chart> picked(QList<Chart> charts, const QString &id)
{
    if (!id.isEmpty())
        charts.removeIf([&id](const Chart &chart) { return chart.id != id; });
    return charts;
}

Result<Done> MetricsPage::exportTo(const QString &file, const QString &chart, double scale) const
{
    const Format format(m_model.zone());
    return exportCharts(picked(allCharts(format), chart), exportHead(), format, file, scale);
}

Export MetricsPage::exported()
{
    const Format format(m_model.zone());
    const auto charts = allCharts(format);
    Export exported;
    exported.name = u"metrics-"_s + m_model.lastDay().toString(Qt::ISODate);
    exported.size = {2 * ChartRoom.width(),
                     ChartRoom.height() * double((charts.size() + 1) / 2)};
    exported.paint = [charts, format](QPainter *painter, const Theme &paper) {
        const auto direction = QGuiApplication::layoutDirection();
        for (int i = 0; i < charts.size(); ++i) {
            const int column = direction == Qt::RightToLeft ? 1 - i % 2 : i % 2;
            const QRectF room(column * ChartRoom.width(), (i / 2) * ChartRoom.height(),
                              ChartRoom.width() - 28, ChartRoom.height() - 18);
            paintChartOnPaper(painter, room, charts[i], paper, format, direction);
        }
    };
    exported.document = [charts, format](QPagedPaintDevice *device, QPainter *painter,
                                         const ExportHead &head) {
        paintChartPages(device, painter, charts, head, format);
    };
    exported.table = [charts, format](const ExportHead &head, QChar separator) {
        return chartsToCsv(charts, head, format, separator);
    };
    return exported;
}

void MetricsPage::save(const QString &chart)
{
    const auto name = (chart.isEmpty() ? u"metrics"_s : chart) + u'-'
            + m_model.lastDay().toString(Qt::ISODate) + u".pdf"_s;
    auto *dialog = new QFileDialog(this, tr("Export"), {},
                                   tr("PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart](const QString &file) {
        const auto path = isExportFile(file) ? file : file + u".pdf"_s;
        if (const auto done = exportTo(path, chart, 2); !done)
            emit told(noticeOf(done.error(), u"export"_s));
        else
            emit told({.kind = Notice::Kind::Done,
                       .topic = u"export"_s,
                       .title = tr("The charts were written."),
                       .text = path});
    });
    dialog->open();
}

void MetricsPage::copyPicture(const QString &chart)
{
    const Format format(m_model.zone());
    QGuiApplication::clipboard()->setImage(
            pictureOf(picked(allCharts(format), chart), exportHead(), format, 2));
}

} // namespace Dayshift
