// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/keychain.h"
#include "models/settings/environmentsecrets.h"
#include "models/settings/settings.h"
#include "views/style/theme.h"
#include "views/wall/wallwindow.h"

#include <QObject>

#include <memory>

class QAction;

namespace Dayshift {

class MainWindow;
class Services;

// What a call of the wall says beside its name.
struct WallCall
{
    QString workspace = {}; // empty: the one that is opened without a name
    bool demo = false;
};

// The program as a wall display: full screen, read-only, without a question to anybody.
class WallMode : public QObject
{
    Q_OBJECT
public:
    explicit WallMode(QObject *parent = nullptr);
    ~WallMode() override;

    // The wall on the screen; the error says what is wrong with the call.
    [[nodiscard]] Result<Done> start(const WallCall &call);
    // The page that stands there for ten minutes after the wall ended three times by itself.
    void startSafePage();
    [[nodiscard]] WallWindow *window() { return m_window.get(); }

private:
    void show(WallWatch::Door door, Clock clock, SteadyClock steady);
    void keepAwake();
    void tellTrial(const QString &file);

    Settings m_settings;
    Theme m_theme;
    Keychain m_keychain;
    EnvironmentSecrets m_secrets {m_keychain};
    std::shared_ptr<Services> m_demo;
    std::unique_ptr<WallWindow> m_window;
    std::unique_ptr<WallView> m_safePage;
};

// The wall of a window's workspace, on the screen that the window is on.
WallWindow *showWall(MainWindow &frame, Services &services, const Settings &settings);

} // namespace Dayshift
