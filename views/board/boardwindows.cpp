// SPDX-License-Identifier: GPL-3.0-or-later

// Stories in windows of their own; the page itself stands in boardpage.cpp.

#include "views/board/boardpage.h"
#include "views/board/storywindow.h"

#include <utility>

namespace Dayshift {

StoryWindow *BoardPage::openWindow(StoryId id)
{
    m_windows.removeIf([](const auto &window) { return window.isNull(); });
    for (const auto &window : std::as_const(m_windows)) {
        if (window->story() == id) {
            window->raise();
            window->activateWindow();
            return window;
        }
    }
    if (!m_board.model().story(id))
        return nullptr;
    auto *window = new StoryWindow(makePanel(nullptr), m_board, id, m_undo, this);
    m_windows.append(window);
    // Whoever leaves the program with windows open finds them again: what goes with it is not told.
    connect(window, &QObject::destroyed, &m_windowsTold, qOverload<>(&QTimer::start));
    m_windowsTold.start();
    window->show();
    return window;
}

void BoardPage::watchWindows()
{
    m_windowsTold.setSingleShot(true);
    m_windowsTold.setInterval(1000);
    connect(&m_windowsTold, &QTimer::timeout, this, &BoardPage::tellWindows);
    const auto open = [this] {
        if (!m_toOpen.isEmpty())
            openWaiting();
    };
    connect(&m_board.model(), &BoardModel::countsChanged, this, open, Qt::QueuedConnection);
}

void BoardPage::tellWindows()
{
    QStringList open;
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            open.append(window->story().toString());
    }
    emit storyWindowsChanged(open);
}

void BoardPage::restoreWindows(const QStringList &stories)
{
    m_toOpen = stories;
    openWaiting();
}

// One by one as they are read; what is not there at the end was deleted or archived meanwhile.
void BoardPage::openWaiting()
{
    const auto waiting = std::exchange(m_toOpen, {});
    for (const auto &id : waiting) {
        if (!openWindow(StoryId::fromString(id)) && !isReady())
            m_toOpen.append(id);
    }
}

} // namespace Dayshift
