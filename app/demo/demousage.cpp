// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demousage.h"

#include "models/production/productiontables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Days = 13 * 7;

Result<Done> tellUsage(Transaction &transaction, const QDateTime &now)
{
    // An exported file, not a server: nothing tries to read it.
    const Source source {.id = SourceId::create(),
                         .name = u"Sign-in statistics"_s,
                         .probe = u"file"_s,
                         .everySeconds = 86'400,
                         .enabled = false};
    if (const auto done = sources().apply(transaction, {.after = source}); !done)
        return done.error();
    const std::array figures {
            Indicator {.id = IndicatorId::create(),
                       .source = source.id,
                       .name = u"Sign-ins tried"_s,
                       .meaning = IndicatorMeaning::Tried,
                       .service = u"sign-in"_s,
                       .unit = u"sign-ins"_s,
                       .rank = 101},
            Indicator {.id = IndicatorId::create(),
                       .source = source.id,
                       .name = u"Sign-ins that worked"_s,
                       .meaning = IndicatorMeaning::Succeeded,
                       .service = u"sign-in"_s,
                       .unit = u"sign-ins"_s,
                       .rank = 102}};
    for (const auto &figure : figures) {
        if (const auto done = indicators().apply(transaction, {.after = figure}); !done)
            return done.error();
    }
    for (int day = -Days; day < 0; ++day) {
        const auto at = QDateTime(now.date().addDays(day), QTime(12, 0), Qt::UTC);
        const bool weekend = at.date().dayOfWeek() > Qt::Friday;
        // More people from week to week, and fewer who fail.
        const int tried = (weekend ? 900 : 1500) + 5 * (Days + day) + (day * 37) % 90;
        const int worked = tried * (930 + (Days + day) * 50 / Days) / 1000;
        for (const auto &[figure, value] : {std::pair(0, tried), std::pair(1, worked)}) {
            const auto told = transaction.database().run(
                    u"INSERT INTO sample (indicator_id, label, at, value) VALUES (?, '', ?, ?)"_s,
                    {figures[size_t(figure)].id.toString(), at.toMSecsSinceEpoch(), value});
            if (!told)
                return told.error();
        }
    }
    return Done {};
}

} // namespace Dayshift
