// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/deedcommand.h"

#include "models/store/store.h"

#include <utility>

namespace Dayshift {

DeedCommand::DeedCommand(Store &store, const Deed &deed, const QString &text, State state)
    : QUndoCommand(text)
    , m_store(store)
    , m_deed(deed)
    , m_isDone(state == State::Done)
{
}

void DeedCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        m_store.edit(m_deed);
}

void DeedCommand::undo()
{
    m_store.edit(m_deed.reversed());
}

} // namespace Dayshift
