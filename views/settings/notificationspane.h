// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/settings/settingspane.h"

class QTimeEdit;

namespace Dayshift {

class Settings;

// What this person is told of, and how far it comes: to the desktop, to the tray, into the list.
class NotificationsPane : public SettingsPane
{
    Q_OBJECT
public:
    // hasTray: whether the desktop has a place for the program's sign.
    NotificationsPane(const Theme &theme, Settings &settings, bool hasTray,
                      QWidget *parent = nullptr);

private:
    void addKinds();
    void addQuietHours();
    void addTray();

    Settings &m_settings;
    bool m_hasTray;
};

} // namespace Dayshift
