// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daytables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LongestReason = 500;

const Table<TimeCorrection> &timeCorrections()
{
    static const auto table = Table<TimeCorrection>(u"time_correction"_s, u"at, id"_s)
                                      .titled(&TimeCorrection::title)
                                      .with(u"step"_s, &TimeCorrection::step)
                                      .with(u"title"_s, &TimeCorrection::title)
                                      .with(u"started_at"_s, &TimeCorrection::startedAt)
                                      .with(u"ended_at"_s, &TimeCorrection::endedAt)
                                      .with(u"was_started_at"_s, &TimeCorrection::wasStartedAt)
                                      .with(u"was_ended_at"_s, &TimeCorrection::wasEndedAt)
                                      .with(u"reason"_s, &TimeCorrection::reason)
                                      .with(u"person"_s, &TimeCorrection::person)
                                      .with(u"at"_s, &TimeCorrection::at);
    return table;
}

Result<Edit<TimeCorrection>> corrected(const DayStep &step, const QDateTime &from,
                                       const QDateTime &to, const QString &reason,
                                       const QString &person, const QDateTime &now)
{
    const auto why = reason.simplified().left(LongestReason);
    if (why.isEmpty())
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("A reason is missing."),
                      .safe = Error::tr("Nothing was changed."),
                      .todo = Error::tr("Say how you know when it really was.")};
    if (!from.isValid() || !to.isValid() || to < from || to > now)
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("These times cannot be."),
                      .safe = Error::tr("Nothing was changed."),
                      .todo = Error::tr("The end lies after the start, and not after now.")};
    return Edit<TimeCorrection> {.after = TimeCorrection {.id = TimeCorrectionId::create(),
                                                          .step = step.key,
                                                          .title = step.title,
                                                          .startedAt = from,
                                                          .endedAt = to,
                                                          .wasStartedAt = step.startedAt,
                                                          .wasEndedAt = step.endedAt,
                                                          .reason = why,
                                                          .person = person,
                                                          .at = now}};
}

} // namespace Dayshift
