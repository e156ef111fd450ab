// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demostage.h"
#include "app/doorbell.h"
#include "app/firstrundesk.h"
#include "app/herald.h"
#include "app/keychain.h"
#include "models/base/mailbox.h"
#include "models/settings/environmentsecrets.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "views/shell/page.h"
#include "views/style/theme.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace Dayshift {

class Services;
class SystemLook;
class Window;

// The program with a window: the person's language and look, and the workspace that is open.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QObject *parent = nullptr);
    ~Desktop() override;

    // Shows the window on the workspace that is named: see chosenWorkspace().
    void start(const QString &named);
    // The demo day, in a workspace that goes with the window: played quickly to a minute of it, and
    // from there as it went.
    void startDemo(int minute);
    // Shows a place that an address names, in the window that leads; once there is one.
    void goTo(const QString &address);
    // The window comes, or the reason why not, when the workspace has answered; news: what is to
    // be said in it.
    void open(const StoreLocation &location, OpenMode mode = OpenMode::ReadWrite,
              const std::optional<Notice> &news = {});

private:
    struct Opening
    {
        std::unique_ptr<Store> store;
        std::shared_ptr<DemoStage> demo = {}; // of a workspace that nobody keeps
    };
    void openIn(Opening opening, OpenMode mode, const StoreLocation &location,
                const std::optional<Notice> &news);
    void tellWait(const QString &what);
    void endWait();
    void present(Window *window);
    // A window on this workspace and its undo stack, with all that its menus ask for.
    [[nodiscard]] std::unique_ptr<Window> makeWindow(const std::shared_ptr<Services> &services,
                                                     const std::shared_ptr<QUndoStack> &undo,
                                                     int place);
    void openFurther(const std::shared_ptr<Services> &services,
                     const std::shared_ptr<QUndoStack> &undo, int place);
    void addReplay(Window *window);
    void addWall(Window *window);
    // What its menus ask for now is done in this window.
    void lead(Window *window);
    void closed(Window *window);
    void openLastWindows(Window *first);
    void noteOpen();
    [[nodiscard]] int freePlace() const;
    void show(std::shared_ptr<Services> services);
    void showNothing();
    // Tells of stories that are given to whoever sits at this window.
    void listenForMe(Window *window);
    void goToWaiting();
    // The demo day's band and hints in this window.
    void guide(Window *window);
    void explain(const Error &error, const StoreLocation &location);
    void warnOfNetworkDrive(const QString &path);
    void chooseAndOpen();
    void askAndOpen();
    void askAndOpenAt(const QString &address);
    void makeNew();
    void repair(const StoreLocation &location);
    void speak(const QString &language);

    Settings m_settings;
    Theme m_theme;
    Keychain m_keychain;
    EnvironmentSecrets m_secrets {m_keychain};
    Mailbox m_mailbox {this};
    std::unique_ptr<SystemLook> m_systemLook;
    // What was asked to open and has not answered; only the last one is wanted.
    std::map<Store *, Opening> m_openings;
    Store *m_wanted = nullptr;
    QTimer m_patience; // a wait that is over before it is read is not told
    QString m_waitingFor;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<Window> m_window; // the one that leads: what is opened, is opened in it
    std::vector<std::unique_ptr<Window>> m_others;
    Doorbell m_doorbell;
    Herald m_herald {m_theme, m_settings};
    FirstRunDesk m_firstRun {m_theme, m_settings, m_secrets};
    QStringList m_imports; // files that wait for the workspace that was made for them
    std::optional<Notice> m_news; // likewise
    QString m_address; // where to go when the window stands
    int m_demoFrom = 0; // the minute to which the demo day is played when it opens
    bool m_quitting = false;
    bool m_opensLast = true; // the windows of the last time are still to come
    std::unique_ptr<Window> m_before; // stays until the new one stands
};

// The look that a person chose, for the theme.
[[nodiscard]] Look lookOf(ThemeChoice choice);

} // namespace Dayshift
