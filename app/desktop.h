// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"
#include "models/store/database.h"
#include "views/style/theme.h"

#include <QObject>

#include <memory>

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
    // The demo day, in a workspace that goes with the window.
    void startDemo();
    void open(const StoreLocation &location, OpenMode mode = OpenMode::ReadWrite);

private:
    void show(std::shared_ptr<Services> services);
    void showNothing();
    void explain(const Error &error, const StoreLocation &location);
    void chooseAndOpen();
    void makeNew();
    void repair(const StoreLocation &location);
    void speak(const QString &language);

    Settings m_settings;
    Theme m_theme;
    std::unique_ptr<SystemLook> m_systemLook;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<Window> m_window;
};

// The look that a person chose, for the theme.
[[nodiscard]] Look lookOf(ThemeChoice choice);

} // namespace Dayshift
