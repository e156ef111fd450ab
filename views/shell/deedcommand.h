// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deed.h"

#include <QUndoCommand>

namespace Dayshift {

class Store;

// Any deed of a person on the undo stack. Undo is a new deed: if somebody was faster, it ends in the
// conflict view and overwrites nothing.
class DeedCommand : public QUndoCommand
{
public:
    // text as the undo bar says it: "#2177 moved to Done". What was done already, in a transaction
    // of its own, is only undone and done again.
    enum class State { ToDo, Done };
    DeedCommand(Store &store, const Deed &deed, const QString &text, State state = State::ToDo);

    void redo() override;
    void undo() override;

private:
    Store &m_store;
    Deed m_deed;
    bool m_isDone;
};

} // namespace Dayshift
