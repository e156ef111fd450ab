// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "views/shell/export.h"
#include "views/shell/page.h"

#include <QObject>

class QImage;

namespace Dayshift {

class Job;
class JobBar;

// While it lives all is drawn as on paper, whatever the window looks like. Nobody sees it: it ends
// before the screen is painted again.
class PaperLook
{
public:
    explicit PaperLook(Theme &theme);
    ~PaperLook();
    Q_DISABLE_COPY_MOVE(PaperLook)

private:
    Theme &m_theme;
    Look m_choice;
};

// What to write, and how.
struct ExportTarget
{
    enum class Kind : int { Pdf, Png, PngTwice, Csv };

    QString file = {};
    Kind kind = Kind::Pdf;
    QChar separator = u','; // of the cells of a CSV
};

// Takes a view out of the window: into a file, onto paper, onto the clipboard. It paints and writes
// a little at a time, so that work goes on; a file is whole or not there.
class ExportDesk : public QObject
{
    Q_OBJECT
public:
    ExportDesk(Theme &theme, JobBar &jobs, QWidget *window);

    // Asks what to write and where to.
    void ask(const Export &exported);
    // nullptr where it is over already.
    Job *write(const Export &exported, const ExportTarget &target);
    void printPreview(const Export &exported);
    // All of it on a device that has pages: what the preview and the printer show.
    void print(const Export &exported, QPagedPaintDevice &device);
    void copyPicture(const Export &exported);
    [[nodiscard]] QImage picture(const Export &exported, double scale) const;

    // Of a page: with its picture and its head filled in.
    [[nodiscard]] Export exportOf(Page &page, const ExportHead &head, const Format &format) const;

signals:
    void told(const Dayshift::Notice &notice);

private:
    void askFile(const Export &exported, ExportTarget target);
    void writePdf(const std::shared_ptr<Export> &exported, const ExportTarget &target, Job *job);
    void writeCsv(const std::shared_ptr<Export> &exported, const ExportTarget &target, Job *job);
    // One step after the other, with the window's own work between; a step tells whether there is
    // another one.
    void goOn(Job *job, const std::function<bool()> &step, const std::function<QByteArray()> &end,
              const QString &file);
    void save(Job *job, const QString &file, const QByteArray &bytes);

    Theme &m_theme;
    JobBar &m_jobs;
    QWidget *m_window;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
