// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpdate.h"

#include <QLocale>
#include <QString>

using namespace Qt::StringLiterals;

namespace Dayshift {

QDateTime httpDate(const QByteArray &text)
{
    const auto written = QString::fromLatin1(text.left(64)).trimmed();
    // The form of today; the two that RFC 9110 keeps for old servers have not been met.
    auto date = QLocale::c().toDateTime(written, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace Dayshift
