// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/secrets.h"
#include "models/wall/wallwatch.h"

namespace Dayshift {

// Under which the keyring knows the password of a team database.
[[nodiscard]] SecretKey passwordKeyOf(const StoreLocation &location);

// Opens a workspace for reading only, each time anew: a password that was changed meanwhile is
// asked of the keyring again. The secrets outlive it; none: the location has the password, or needs
// none.
[[nodiscard]] WallWatch::Door doorTo(const StoreLocation &location, Secrets *secrets = nullptr);

} // namespace Dayshift
