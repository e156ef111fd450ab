// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/deedcommand.h"

#include "models/store/store.h"

namespace Dayshift {

DeedCommand::DeedCommand(Store &store, const Deed &deed, const QString &text)
    : QUndoCommand(text)
    , m_store(store)
    , m_deed(deed)
{
}

void DeedCommand::redo()
{
    m_store.edit(m_deed);
}

void DeedCommand::undo()
{
    m_store.edit(m_deed.reversed());
}

} // namespace Dayshift
