// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace Dayshift {

static std::atomic<bool> wanted = false;

static void mark(int signal)
{
    wanted = true;
    std::signal(signal, SIG_DFL);
}

Interruption::Interruption()
{
    std::signal(SIGINT, mark);
    std::signal(SIGTERM, mark);
}

bool Interruption::isWanted()
{
    return wanted;
}

} // namespace Dayshift
