// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replaywindow.h"

#include "app/services.h"
#include "app/window.h"
#include "models/base/onpool.h"
#include "views/day/replaybar.h"
#include "views/shell/mainwindow.h"

#include <QToolBar>

using namespace Qt::StringLiterals;

namespace Dayshift {

ReplayWindow::ReplayWindow(Theme &theme, const StoreLocation &location, const Author &author,
                           QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_location(location)
    , m_author(author)
{
}

ReplayWindow::~ReplayWindow() = default;

void ReplayWindow::start()
{
    m_mailbox.await(onPool([location = m_location, author = m_author] {
                        return Replay::of(location, author);
                    }),
                    [this](const Result<std::shared_ptr<Replay>> &replay) {
                        if (replay) {
                            show(*replay);
                            return;
                        }
                        emit failed(replay.error());
                        deleteLater();
                    });
}

void ReplayWindow::show(const std::shared_ptr<Replay> &replay)
{
    m_replay = replay;
    auto services = std::make_shared<Services>(m_replay->takeStore());
    m_window = std::make_unique<Window>(m_theme, m_settings, services,
                                        [past = m_replay] { return past->moment(); });
    auto &frame = m_window->frame();
    frame.setReadOnly(tr("This is the past. Nothing can be changed here: go back to now to make "
                         "changes. Measured values and attached files are shown as they are kept "
                         "today."));
    m_bar = new ReplayBar(m_theme, &frame);
    m_bar->setRange(m_replay->begin(), m_replay->end().addSecs(60));
    m_bar->setMoment(m_replay->moment(), frame.format());
    auto *bar = new QToolBar(tr("Replay"), &frame);
    bar->setMovable(false);
    bar->addWidget(m_bar);
    frame.addToolBar(Qt::BottomToolBarArea, bar);
    connect(m_bar, &ReplayBar::momentWanted, this, &ReplayWindow::goTo);
    connect(m_bar, &ReplayBar::closeWanted, &frame, &QWidget::close);
    connect(&frame, &MainWindow::closing, this, &QObject::deleteLater);
    frame.show();
    m_window->settleIn();
    emit opened();
}

void ReplayWindow::goTo(const QDateTime &moment)
{
    m_mailbox.await(m_replay->goTo(moment), [this](const Result<int> &done) {
        if (!done)
            emit failed(done.error());
        auto &frame = m_window->frame();
        // What depends on the hour alone is told by nobody.
        if (auto *page = frame.currentPage(); page && frame.pageIds().value(0) == "day"_L1)
            page->readAgain();
        m_bar->setMoment(m_replay->moment(), frame.format());
    });
}

} // namespace Dayshift
