// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/privatefile.h"

#include <QFile>
#include <QSaveFile>

namespace Dayshift {

static constexpr auto OwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerAlone);
}

void keepPrivate(QSaveFile &file)
{
    if (!QFile::exists(file.fileName()) && !file.setPermissions(OwnerAlone))
        file.unsetError();
}

} // namespace Dayshift
