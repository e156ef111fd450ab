// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/store.h"

#include <map>
#include <memory>

namespace Dayshift {

// The people of the demo day, each at a computer of their own: what one does reaches the others as
// it would in a team, by way of the workspace.
class DemoPeople
{
public:
    explicit DemoPeople(StoreLocation workspace)
        : m_workspace(std::move(workspace))
    {
    }

    // The store as this person has it open; the error says why it could not be opened.
    [[nodiscard]] Result<Store *> at(const QString &person);

private:
    StoreLocation m_workspace;
    std::map<QString, std::unique_ptr<Store>> m_stores;
};

} // namespace Dayshift
