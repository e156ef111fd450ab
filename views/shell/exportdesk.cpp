// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/exportdesk.h"

#include "models/base/result.h"
#include "views/shell/exportdialog.h"
#include "views/shell/exportsheets.h"
#include "views/shell/job.h"
#include "views/shell/jobbar.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Resolution = 96; // a unit of the page is a pixel of the program's own measures
static constexpr std::chrono::milliseconds Slice {12}; // of the window's time
// A preview is made all at once.
static constexpr qsizetype MostPreviewed = 4000;

PaperLook::PaperLook(Theme &theme)
    : m_theme(theme)
    , m_choice(theme.choice())
{
    if (m_theme.look() == Look::Light)
        return;
    m_theme.setChoice(Look::Light);
    QCoreApplication::sendPostedEvents(); // widgets take the palette by event
}

PaperLook::~PaperLook()
{
    if (m_theme.choice() != m_choice)
        m_theme.setChoice(m_choice);
}

// A widget and what is in it, each within its own edges: a list that is scrolled ends where it ends
// on the screen. (Paper does not know the clips that QWidget::render() sets for children.)
static void paintTree(QWidget &widget, QPainter *painter)
{
    painter->save();
    painter->setClipRect(widget.rect(), Qt::IntersectClip);
    widget.render(painter, {}, {}, {});
    for (auto *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (!part || part->isHidden() || part->isWindow() || !part->rect().isValid()
            || qobject_cast<QScrollBar *>(part))
            continue;
        painter->save();
        painter->translate(part->pos());
        paintTree(*part, painter);
        painter->restore();
    }
    painter->restore();
}

ExportDesk::ExportDesk(Theme &theme, JobBar &jobs, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_window(window)
{
}

Export ExportDesk::exportOf(Page &page, const ExportHead &head, const Format &format) const
{
    auto exported = page.exported();
    exported.format = format;
    auto &own = exported.head;
    own.workspace = head.workspace;
    own.view = own.view.isEmpty() ? head.view : own.view;
    own.filter = own.filter.isEmpty() ? page.context() : own.filter;
    own.dataTime = page.dataTime().isValid() ? page.dataTime() : head.now;
    own.now = head.now;
    if (exported.name.isEmpty())
        exported.name = page.objectName() + u'-' + format.dayOf(head.now).toString(Qt::ISODate);
    if (!exported.paint) {
        exported.size = page.size();
        exported.paint = [this, page = QPointer<Page>(&page)](QPainter *painter, const Theme &) {
            if (!page)
                return;
            const PaperLook look(m_theme);
            if (page)
                paintTree(*page, painter);
        };
    }
    return exported;
}

void ExportDesk::ask(const Export &exported)
{
    auto *dialog = new ExportDialog(exported.hasTable(), exported.format.locale(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::copyRequested, this,
            [this, exported] { copyPicture(exported); });
    connect(dialog, &ExportDialog::chosen, this, [this, exported](const ExportTarget &target) {
        askFile(exported, target);
    });
    dialog->open();
}

static QString endingOf(ExportTarget::Kind kind)
{
    switch (kind) {
    case ExportTarget::Kind::Pdf:
        return u"pdf"_s;
    case ExportTarget::Kind::Png:
    case ExportTarget::Kind::PngTwice:
        return u"png"_s;
    case ExportTarget::Kind::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
    return {};
}

void ExportDesk::askFile(const Export &exported, ExportTarget target)
{
    const auto ending = endingOf(target.kind);
    auto *dialog = new QFileDialog(m_window, tr("Export"), {}, u"*."_s + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(exported.name + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, exported, target](const QString &file) mutable {
                target.file = file;
                write(exported, target);
            });
    dialog->open();
}

Job *ExportDesk::write(const Export &exported, const ExportTarget &target)
{
    auto *job = new Job(tr("Export of %1", "a view").arg(exported.head.view), this);
    job->setCancel(tr("Cancel, write no file"));
    const auto kept = std::make_shared<Export>(exported);
    switch (target.kind) {
    case ExportTarget::Kind::Pdf:
        writePdf(kept, target, job);
        break;
    case ExportTarget::Kind::Csv:
        writeCsv(kept, target, job);
        break;
    case ExportTarget::Kind::Png:
    case ExportTarget::Kind::PngTwice: {
        const auto image
                = picture(exported, target.kind == ExportTarget::Kind::PngTwice ? 2 : 1);
        goOn(job, [] { return false; },
             [image] {
                 QBuffer painted;
                 painted.open(QIODevice::WriteOnly);
                 image.save(&painted, "PNG");
                 return painted.data();
             },
             target.file);
        break;
    }
    }
    m_jobs.add(job);
    return job;
}

namespace {

// A PDF that grows by a sheet at a time. The parts go in the order in which they need each other.
struct PdfInWork
{
    explicit PdfInWork(const std::shared_ptr<Export> &whose)
        : exported(whose)
    {
        bytes.open(QIODevice::WriteOnly);
        writer = std::make_unique<QPdfWriter>(&bytes);
        writer->setTitle(exported->head.view + u": "_s + exported->head.workspace);
        writer->setCreator(QCoreApplication::applicationName());
        writer->setResolution(Resolution);
        writer->setPageLayout({QPageSize(QPageSize::A4), exported->orientation, {}});
        painter.begin(writer.get());
        sheets = std::make_unique<ExportSheets>(
                *exported, writer->pageLayout().fullRectPixels(Resolution).size());
    }

    std::shared_ptr<Export> exported;
    QBuffer bytes;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    std::unique_ptr<ExportSheets> sheets;
    int sheet = 0;
};

} // namespace

void ExportDesk::writePdf(const std::shared_ptr<Export> &exported, const ExportTarget &target,
                          Job *job)
{
    const auto pdf = std::make_shared<PdfInWork>(exported);
    const auto step = [pdf, job] {
        if (pdf->exported->document) {
            pdf->exported->document(pdf->writer.get(), &pdf->painter, pdf->exported->head);
            return false;
        }
        if (pdf->sheet > 0)
            pdf->writer->newPage();
        pdf->sheets->paint(&pdf->painter, pdf->sheet);
        job->setProgress(++pdf->sheet, pdf->sheets->count());
        return pdf->sheet < pdf->sheets->count();
    };
    goOn(job, step,
         [pdf] {
             pdf->painter.end();
             return pdf->bytes.data();
         },
         target.file);
}

void ExportDesk::writeCsv(const std::shared_ptr<Export> &exported, const ExportTarget &target,
                          Job *job)
{
    if (exported->table) {
        goOn(job, [] { return false; },
             [exported, separator = target.separator] {
                 return exported->table(exported->head, separator);
             },
             target.file);
        return;
    }
    const auto text = std::make_shared<QByteArray>(csvHeadOf(exported->rows, target.separator));
    const auto next = std::make_shared<qsizetype>(0);
    const auto step = [exported, text, next, job, separator = target.separator] {
        const auto &rows = exported->rows;
        for (const auto end = std::min(rows.count, *next + 50); *next < end; ++*next) {
            if (const auto cells = rows.row(*next); !cells.isEmpty())
                *text += csvLineOf(rows, cells, exported->format, separator);
        }
        job->setProgress(*next, rows.count);
        return *next < rows.count;
    };
    goOn(job, step, [text] { return *text; }, target.file);
}

void ExportDesk::goOn(Job *job, const std::function<bool()> &step,
                      const std::function<QByteArray()> &end, const QString &file)
{
    auto *pulse = new QTimer(job);
    connect(pulse, &QTimer::timeout, job, [=, this] {
        if (job->isCancelled()) {
            pulse->stop();
            job->finish();
            job->deleteLater();
            return;
        }
        const QDeadlineTimer slice(Slice);
        bool more = true;
        while (more && !slice.hasExpired())
            more = step();
        if (more)
            return;
        pulse->stop();
        save(job, file, end());
    });
    pulse->start(0);
}

// Written beside the old file and put in its place when it is whole.
static Result<Done> writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return Done {};
    return Error {.kind = Error::Kind::Storage,
                  .detail = out.errorString(),
                  .what = ExportDesk::tr("The export could not be written."),
                  .safe = ExportDesk::tr("A file that was there before is as it was."),
                  .todo = ExportDesk::tr("Choose a folder that can be written to, with some free "
                                         "space."),
                  .file = file};
}

void ExportDesk::save(Job *job, const QString &file, const QByteArray &bytes)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    m_mailbox.await(promise->future(), [this, job = QPointer<Job>(job), file](const Result<Done> &done) {
        if (job) {
            job->finish();
            job->deleteLater();
        }
        if (!done)
            emit told(noticeOf(done.error(), u"export"_s));
        else
            emit told({.kind = Notice::Kind::Done,
                       .topic = u"export"_s,
                       .title = tr("%1 is written.", "a file").arg(QFileInfo(file).fileName()),
                       .text = file});
    });
    QThreadPool::globalInstance()->start([promise, file, bytes] {
        promise->addResult(writeWhole(file, bytes));
        promise->finish();
    });
}

QImage ExportDesk::picture(const Export &exported, double scale) const
{
    const ExportSheets sheets(exported, {});
    QImage image((sheets.pictureSize() * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    sheets.paintPicture(&painter);
    return image;
}

void ExportDesk::copyPicture(const Export &exported)
{
    QGuiApplication::clipboard()->setImage(picture(exported, 2));
    emit told({.kind = Notice::Kind::Done,
               .topic = u"export"_s,
               .title = tr("The picture of this view is on the clipboard.")});
}

void ExportDesk::print(const Export &exported, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const auto whole = device.pageLayout().fullRectPixels(Resolution);
    const auto inner = device.pageLayout().paintRectPixels(Resolution);
    // Where a printer leaves an edge its first point is not that of the sheet.
    painter.translate(-inner.topLeft());
    if (exported.document) {
        exported.document(&device, &painter, exported.head);
        return;
    }
    const ExportSheets sheets(exported, whole.size(), MostPreviewed);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0)
            device.newPage();
        sheets.paint(&painter, sheet);
    }
}

void ExportDesk::printPreview(const Export &exported)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(exported.name);
    printer->setCreator(QCoreApplication::applicationName());
    printer->setResolution(Resolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(exported.orientation);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print preview"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, exported, printer](QPrinter *device) { print(exported, *device); });
    // Qt's own buttons have words in their tooltips only.
    for (auto *button : dialog->findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->toolTip().isEmpty() ? button->text()
                                                                  : button->toolTip());
    }
    dialog->resize(m_window->size() * 0.85);
    dialog->open();
}

} // namespace Dayshift
