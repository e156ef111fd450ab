// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/board/story.h"
#include "models/pipeline/connection.h"
#include "models/store/change.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QAction;
class QUndoStack;

namespace Dayshift {

class HelpDesk;
class IncidentDesk;
class MainWindow;
class Page;
class PaletteDesk;
class Services;
class Settings;
class Store;
class Theme;

// The window of one workspace: every page there is, and what the store has to tell, told to the
// person at the screen.
class Window : public QObject
{
    Q_OBJECT
public:
    // Without services there is no workspace: a frame in which one can be opened or made.
    // Several windows of one workspace share its services and its undo stack; place: of this one
    // among them, for its size and page.
    Window(Theme &theme, Settings &settings, std::shared_ptr<Services> services,
           Clock clock = systemClock(), QObject *parent = nullptr,
           std::shared_ptr<QUndoStack> undo = {}, int place = 0);
    ~Window() override;

    [[nodiscard]] MainWindow &frame() { return *m_frame; }
    [[nodiscard]] PaletteDesk *palette() const { return m_palette; }
    [[nodiscard]] HelpDesk &help() const { return *m_help; }
    [[nodiscard]] const std::shared_ptr<Services> &services() const { return m_services; }
    [[nodiscard]] const std::shared_ptr<QUndoStack> &undo() const { return m_undo; }
    // What can wait until the first picture is on the screen: names, ages, badges of other pages.
    void settleIn();
    // Whether all of that is there.
    [[nodiscard]] bool isSettled() const { return m_told == AllTold; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellSight();
    void showRequests();
    void addPages();
    void addTools();
    void import(const QStringList &files);
    void backUp();
    // The servers that are read: a form for a new one, or for this one.
    void connectServer(ConnectionId connection = {});
    [[nodiscard]] Page *makeDayPage(Store &store);
    [[nodiscard]] Page *makePipelinePage(Store &store);
    [[nodiscard]] Page *makeMetricsPage(Store &store);
    [[nodiscard]] Page *makeProductionPage(Store &store);
    void connectMonitoring(const QString &probe);
    void raiseIncident();
    void watchAlerts();
    [[nodiscard]] Page *makeReviewPage(Store &store);
    void addReview();
    void addSettings(const QList<QAction *> &tools);
    void listen();
    void watchWorkspace();
    void watchSources();
    void tellSources();
    void tellSprint();
    void tellRefusal(const Refusal &refusal);
    void compare(const Refusal &refusal);

    Theme &m_theme;
    Settings &m_settings;
    Mailbox m_mailbox {this};
    std::shared_ptr<Services> m_services;
    std::shared_ptr<QUndoStack> m_undo; // goes after the frame that shows it
    Clock m_clock;
    std::unique_ptr<MainWindow> m_frame;
    const bool m_isFirst; // of those that the program has open
    IncidentDesk *m_incidents = nullptr; // the window's
    HelpDesk *m_help = nullptr; // likewise
    PaletteDesk *m_palette = nullptr; // likewise
    QTimer m_ticker;
    enum Told { WorkspaceTold = 1, SprintsTold = 2, ConnectionsTold = 4, ReadingsTold = 8, AllTold = 15 };
    int m_told = 0;
    QSet<QString> m_knownAlerts;
    QList<Connection> m_connections;
    QList<Reading> m_readings;
    QList<Sprint> m_sprints;
};

} // namespace Dayshift
