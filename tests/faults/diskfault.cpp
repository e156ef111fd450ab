// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/diskfault.h"

#include <atomic>
#include <cerrno>
#include <mutex>

#include <sys/syscall.h>
#include <unistd.h>

// SQLite and Qt find these before those of the C library, because the program comes first.

static std::atomic<int> theError = 0;
static std::atomic<int> howOften = 0;
static std::mutex folderLock;
static QByteArray theFolder;

static bool fails(int file)
{
    if (theError == 0)
        return false;
    char path[4096];
    const auto link = "/proc/self/fd/" + QByteArray::number(file);
    const auto size = readlink(link.constData(), path, sizeof path);
    const std::scoped_lock lock(folderLock);
    if (size <= 0 || !QByteArrayView(path, size).startsWith(theFolder))
        return false;
    ++howOften;
    errno = theError;
    return true;
}

extern "C" {

__attribute__((visibility("default"))) ssize_t pwrite(int file, const void *bytes, size_t count,
                                                      off_t at)
{
    return fails(file) ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}

__attribute__((visibility("default"))) ssize_t pwrite64(int file, const void *bytes, size_t count,
                                                        off64_t at)
{
    return fails(file) ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}

__attribute__((visibility("default"))) ssize_t write(int file, const void *bytes, size_t count)
{
    return fails(file) ? -1 : syscall(SYS_write, file, bytes, count);
}
}

DiskFault::DiskFault(const QByteArray &folder, int error)
{
    const std::scoped_lock lock(folderLock);
    theFolder = folder;
    howOften = 0;
    theError = error;
}

DiskFault::~DiskFault()
{
    theError = 0;
}

int DiskFault::met()
{
    return howOften;
}
