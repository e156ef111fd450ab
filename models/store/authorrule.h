// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <functional>

namespace Dayshift {

// Whether who writes may write at all: asked before anything of what a person does, by whatever way
// they do it. What machines write is not asked.
class AuthorRule
{
public:
    using Check = std::function<Result<Done>(Transaction &)>;

    // Known from the start of the program, as rules for deeds are.
    explicit AuthorRule(const Check &check);
};

[[nodiscard]] Result<Done> admitAuthor(Transaction &transaction);

} // namespace Dayshift
