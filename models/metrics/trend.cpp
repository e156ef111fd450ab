// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/trend.h"

#include <cmath>

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Metrics)
};

} // namespace

QString periodInWords(int days)
{
    return days > 0 && days % 7 == 0 ? Words::tr("%n week(s)", "a period", days / 7)
                                     : Words::tr("%n day(s)", "a period", days);
}

Trend trendOf(const Comparison &c, int days, const Format &format)
{
    if (!c.now || !c.before || c.count < EnoughForATrend || c.countBefore < EnoughForATrend
        || (!c.inPoints && *c.before <= 0))
        return {};
    const double change = c.inPoints ? 100 * (*c.now - *c.before) : 100 * (*c.now / *c.before - 1);
    const auto number = format.signedNumber(std::round(change));
    Trend trend;
    trend.brief = c.inPoints ? Words::tr("%1 pts", "percentage points").arg(number)
                             : number + QChar(QChar::Nbsp) + u'%';
    trend.words = Words::tr("%1 against the %2 before", "a change and a period")
                          .arg(trend.brief, periodInWords(days));
    if (std::abs(change) >= 0.5)
        trend.word = (change > 0) == c.moreIsBetter ? TrendWord::Better : TrendWord::Worse;
    return trend;
}

} // namespace Dayshift
