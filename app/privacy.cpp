// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/privacy.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

namespace Dayshift {

void keepMemoryOutOfCores()
{
#if defined(Q_OS_LINUX)
    // Heap and stacks stay out of a core, also of one that is piped to a collector, which a limit
    // of size would not hold back (core(5)). The process could be made undumpable instead; but then
    // the desktop's portals refuse to answer it.
    if (const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
        filter >= 0) {
        [[maybe_unused]] const auto written = ::write(filter, "0x10", 4);
        ::close(filter);
    }
#elif defined(Q_OS_UNIX)
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace Dayshift
