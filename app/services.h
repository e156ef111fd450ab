// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/store/store.h"

#include <memory>

namespace Dayshift {

// Everything that works without a window, for the window and for the command line: built once, by
// plain constructors.
class Services
{
public:
    // The store is open when this is given back; the error says why it could not be opened.
    [[nodiscard]] static Result<std::shared_ptr<Services>>
    open(const StoreLocation &location, OpenMode mode = OpenMode::ReadWrite);

    // The same for what a call names: see chosenWorkspace().
    [[nodiscard]] static Result<std::shared_ptr<Services>>
    chosen(const QString &named, OpenMode mode = OpenMode::ReadWrite);

    explicit Services(std::unique_ptr<Store> opened)
        : m_store(std::move(opened))
    {
    }
    Q_DISABLE_COPY_MOVE(Services)

    [[nodiscard]] Store &store() { return *m_store; }

private:
    std::unique_ptr<Store> m_store;
};

// Who sits here: the name by which the log calls them, and this program on this machine.
[[nodiscard]] Author thisAuthor();

// What --workspace, DAYSHIFT_WORKSPACE, the one opened last, or the user's data folder name, in
// this order.
[[nodiscard]] Result<StoreLocation> chosenWorkspace(const QString &named);

} // namespace Dayshift
