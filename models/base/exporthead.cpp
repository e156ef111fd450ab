// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/exporthead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Export)
};

} // namespace

QString dataAgeInWords(const ExportHead &head, const Format &format)
{
    if (!head.dataTime.isValid())
        return {};
    const auto at = format.dateAndClock(head.dataTime, head.now);
    const auto age = format.age(head.dataTime, head.now);
    return head.dataTime.secsTo(head.now) < 60
            ? Words::tr("Data of %1").arg(at)
            : Words::tr("Data of %1, %2 old", "a moment and an age").arg(at, age);
}

QString csvCell(QString text, QChar separator)
{
    // A spreadsheet takes what begins so for a formula.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QChar csvSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

} // namespace Dayshift
