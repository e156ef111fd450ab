// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/pipeline/connection.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace Dayshift {

class MainWindow;
class Page;
class Services;
class Settings;
class SettingsPage;
class Theme;

// The settings of a window: the page with all its panes, and the actions that lead there.
class SettingsRoom : public QObject
{
    Q_OBJECT
public:
    struct House
    {
        MainWindow &frame;
        Services &services;
        Theme &theme;
        Settings &settings;
        Clock clock = systemClock();
    };

    SettingsRoom(const House &house, QObject *parent);

    // What opens the team's rules, as the Tools menu has it.
    void setTools(const QList<QAction *> &tools) { m_tools = tools; }
    void open(const QString &pane);

signals:
    void addServerRequested();
    void editServerRequested(const Dayshift::ConnectionId &connection);
    void addMonitoringRequested();

private:
    [[nodiscard]] Page *makePage();
    void addOwn(SettingsPage &page);
    void addTeams(SettingsPage &page);
    [[nodiscard]] QWidget *makeKeyboard();
    [[nodiscard]] QWidget *makeWorkspace();
    [[nodiscard]] QWidget *makeAbout();
    [[nodiscard]] QWidget *makeSources();

    House m_house;
    QList<QAction *> m_tools;
};

} // namespace Dayshift
