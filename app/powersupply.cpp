// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/powersupply.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QByteArray wordIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}

bool isOnBattery(const QString &folder)
{
    bool discharges = false;
    const QDir supplies(folder);
    for (const auto &name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto supply = supplies.filePath(name) + u'/';
        const auto type = wordIn(supply + u"type"_s);
        if (type != "Battery" && wordIn(supply + u"online"_s) == "1")
            return false;
        // That of a mouse or a headset is not the machine's.
        const bool isMachines = wordIn(supply + u"scope"_s) != "Device";
        if (type == "Battery" && isMachines && wordIn(supply + u"status"_s) == "Discharging")
            discharges = true;
    }
    return discharges;
}

} // namespace Dayshift
