// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/serversteps.h"

#include "models/pipeline/answerfields.h"

namespace Dayshift {

QByteArray Steps::linesIn(const QJsonValue &list, QLatin1StringView field, bool isBase64)
{
    QByteArray text;
    for (const auto &line : objectsIn(list)) {
        const auto told = line[field].toString().toUtf8();
        text += isBase64 ? QByteArray::fromBase64(told) : told;
        if (!text.endsWith('\n'))
            text += '\n';
    }
    return text;
}

} // namespace Dayshift
