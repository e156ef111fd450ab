// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "views/shell/exportdesk.h"
#include "views/shell/jobbar.h"
#include "views/style/icons.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

// What leaves the window on paper and in files, and the work that goes on while it is open.
namespace Dayshift {

void MainWindow::buildExports()
{
    auto *menu = m_menus[int(Menu::File)];
    auto *file = make(menu, tr("&Export …"), QKeySequence(u"Ctrl+E"_s), [this] {
        if (currentPage())
            m_exports->ask(exported());
    });
    file->setIcon(Icons::icon(u"export"_s, m_theme));
    auto *picture = make(menu, tr("Copy as pi&cture"), {}, [this] {
        if (currentPage())
            m_exports->copyPicture(exported());
    });
    picture->setIcon(Icons::icon(u"picture"_s, m_theme));
    auto *paper = make(menu, tr("&Print …"), QKeySequence::Print, [this] {
        if (currentPage())
            m_exports->printPreview(exported());
    });
    paper->setIcon(Icons::icon(u"print"_s, m_theme));
}

Export MainWindow::exported()
{
    return m_exports->exportOf(*m_current->page,
                               {.workspace = m_team, .view = m_current->entry.title, .now = m_clock()},
                               m_format);
}

void MainWindow::tellJobs()
{
    m_status->setJobs(m_jobs->summary());
    m_showJobs->setEnabled(!m_jobs->jobs().isEmpty());
    m_showJobs->setChecked(m_jobs->isVisible());
}

// Only work that would be lost is asked about.
bool MainWindow::mayClose()
{
    const auto running = m_jobs->running();
    if (running.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Close the window?"),
                         tr("This is not finished yet: %1.").arg(running.join(u", "_s)),
                         QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(tr("If you close the window now, it ends and nothing of it is kept. "
                                   "What was there before stays as it is."));
    auto *wait = question.addButton(tr("Keep it open"), QMessageBox::RejectRole);
    auto *close = question.addButton(tr("Close and end it"), QMessageBox::DestructiveRole);
    question.setDefaultButton(wait);
    question.exec();
    if (question.clickedButton() != close) {
        emit keptOpen();
        return false;
    }
    for (auto *job : m_jobs->jobs())
        job->cancel();
    return true;
}

} // namespace Dayshift
