// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importundo.h"

#include <QUndoCommand>

#include <memory>

namespace Dayshift {

// An import that was taken, as one step: undone it is all gone, redone it is there again. If that is
// refused, as somebody has changed some of it, Store::failed() tells why.
class ImportedCommand : public QUndoCommand
{
public:
    ImportedCommand(Store &store, const ImportSpan &span, const QString &text);

    void redo() override;
    void undo() override;

private:
    void run(ImportStep step);

    Store &m_store;
    ImportSpan m_span;
    bool m_isFirst = true; // the import itself has just been done
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true);
};

} // namespace Dayshift
