// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/settings/settingspane.h"

namespace Dayshift {

class Format;
class Settings;

// In which language the program speaks, and how its dates and numbers look then.
class LanguagePane : public SettingsPane
{
    Q_OBJECT
public:
    LanguagePane(const Theme &theme, Settings &settings, const Format &format,
                 QWidget *parent = nullptr);

signals:
    // Empty: the system's.
    void chosen(const QString &code);

private:
    void addLanguages();
    void addExamples(const Format &format);

    Settings &m_settings;
};

} // namespace Dayshift
