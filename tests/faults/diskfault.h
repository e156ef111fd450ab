// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// As long as one lives, every write of this program into a file below the folder fails with this
// error number, as the system would say it: ENOSPC, EROFS, EACCES ...
class DiskFault
{
public:
    DiskFault(const QByteArray &folder, int error);
    ~DiskFault();
    DiskFault(const DiskFault &) = delete;
    DiskFault &operator=(const DiskFault &) = delete;

    // How many writes failed so far, so that a test can tell that the fault was met.
    [[nodiscard]] static int met();
};
