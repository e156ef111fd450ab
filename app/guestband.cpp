// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guestband.h"

#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "views/shell/mainwindow.h"

namespace Dayshift {

GuestBand::GuestBand(Store &store, MainWindow &frame, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_frame(frame)
{
    m_store.watch<Member>(members(), this, [this](const Delta<Member> &delta) {
        if (delta.reset)
            m_members.clear();
        for (const auto &member : delta.current)
            m_members.insert(member.id.toString(), member);
        for (const auto &id : delta.removed)
            m_members.remove(id);
        look();
    });
}

void GuestBand::look()
{
    const auto permit = permitToWrite(m_members.values(), m_store.author().actor);
    if (!permit.may) {
        const auto error = RoleWords::guestsLook(permit);
        m_frame.setReadOnly(error.title() + u' ' + error.whatToDo());
    } else if (m_isGuest) {
        m_frame.setReadOnly({});
    }
    m_isGuest = !permit.may;
}

} // namespace Dayshift
