// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/settings/settingspane.h"

namespace Dayshift {

class Settings;

// How the program looks to this person: at once, in every window.
class AppearancePane : public SettingsPane
{
    Q_OBJECT
public:
    AppearancePane(Theme &theme, Settings &settings, QWidget *parent = nullptr);

    // What of it stands in the settings, put into the application: at the start.
    static void apply(const Settings &settings);

private:
    void addThemes();
    void addSizes();
    void addMotion();

    Theme &m_theme;
    Settings &m_settings;
};

} // namespace Dayshift
