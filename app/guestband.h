// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/store.h"
#include "models/team/member.h"

#include <QHash>

namespace Dayshift {

class MainWindow;

// Says in the window that who sits here is a guest of the team, for as long as they are: whatever
// they do is refused by the workspace.
class GuestBand : public QObject
{
    Q_OBJECT
public:
    GuestBand(Store &store, MainWindow &frame, QObject *parent = nullptr);

private:
    void look();

    Store &m_store;
    MainWindow &m_frame;
    QHash<QString, Member> m_members;
    bool m_isGuest = false;
};

} // namespace Dayshift
