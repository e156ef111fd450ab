// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/settings/settingspane.h"

namespace Dayshift {

// Which program this is, under which licences, and where what it keeps lies on this computer.
class AboutPane : public SettingsPane
{
    Q_OBJECT
public:
    // A name for people, and a file or a folder.
    using Place = std::pair<QString, QString>;

    AboutPane(const Theme &theme, const QList<Place> &places, QWidget *parent = nullptr);

private:
    void addProgram();
    void addPlaces(const QList<Place> &places);
};

} // namespace Dayshift
