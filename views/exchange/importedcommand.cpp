// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importedcommand.h"

#include <utility>

namespace Dayshift {

ImportedCommand::ImportedCommand(Store &store, const ImportSpan &span, const QString &text)
    : QUndoCommand(text)
    , m_store(store)
    , m_span(span)
{
}

void ImportedCommand::redo()
{
    if (!std::exchange(m_isFirst, false))
        run(ImportStep::BringBack);
}

void ImportedCommand::undo()
{
    run(ImportStep::TakeBack);
}

// What was refused did not happen: then there is nothing to do the other way round, either.
void ImportedCommand::run(ImportStep step)
{
    const bool wanted = step == ImportStep::BringBack;
    if (std::exchange(*m_isThere, wanted) == wanted)
        return;
    runImportStep(m_store, m_span, step)
            .then(&m_store, [store = &m_store, isThere = m_isThere,
                             wanted](const Result<Done> &done) {
                if (done)
                    return;
                *isThere = !wanted;
                emit store->failed(done.error());
            });
}

} // namespace Dayshift
