// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/privacy.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Dayshift {

// The process could be made undumpable altogether (prctl(2)); but then the desktop's portals, which
// look at who asks them, refuse to answer it.
void keepNoCores()
{
#ifdef Q_OS_UNIX
    rlimit size {};
    if (::getrlimit(RLIMIT_CORE, &size) == 0) {
        size.rlim_cur = 0;
        ::setrlimit(RLIMIT_CORE, &size);
    }
#endif
#ifdef Q_OS_LINUX
    // A core that is piped to a collector knows no limit of its size (core(5)): what a collector gets
    // that does not ask for the limit has neither heap nor stack.
    if (const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
        filter >= 0) {
        [[maybe_unused]] const auto written = ::write(filter, "0x10", 4);
        ::close(filter);
    }
#endif
}

} // namespace Dayshift
