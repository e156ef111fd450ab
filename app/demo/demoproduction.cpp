// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoproduction.h"

#include "app/demo/daystory.h"
#include "models/production/productiontables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

using DayStory::Gauge;

static QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

static Indicator indicatorOf(const DayStory::Measure &measure)
{
    Indicator made {.query = text(measure.query)};
    switch (measure.gauge) {
    case Gauge::People:
        made.name = u"People using it now"_s;
        made.meaning = IndicatorMeaning::People;
        made.unit = u"people"_s;
        made.formula = u"sessions that are open"_s;
        break;
    case Gauge::Success:
        made.name = u"Sign-in success"_s;
        made.meaning = IndicatorMeaning::Success;
        made.unit = u"%"_s;
        made.formula = u"sign-ins that succeeded, of all that were tried in 5 min"_s;
        made.atLeast = 98;
        break;
    case Gauge::Errors:
        made.name = u"Errors per minute"_s;
        made.meaning = IndicatorMeaning::Errors;
        made.unit = u"errors"_s;
        made.formula = u"answers with an error, per minute, over 5 min"_s;
        made.atMost = 10;
        break;
    case Gauge::AnswerTime:
        made.name = u"Answer time, p95"_s;
        made.meaning = IndicatorMeaning::AnswerTime;
        made.unit = u"ms"_s;
        made.formula = u"95 of 100 answers came faster, over 5 min"_s;
        made.atMost = 300;
        break;
    case Gauge::Tried:
        made.name = u"Tried to sign in"_s;
        made.meaning = IndicatorMeaning::Tried;
        made.unit = u"sign-ins"_s;
        made.groupLabel = u"client"_s;
        made.formula = u"sign-ins per minute, over 5 min"_s;
        break;
    case Gauge::Succeeded:
        made.name = u"Signed in"_s;
        made.meaning = IndicatorMeaning::Succeeded;
        made.unit = u"sign-ins"_s;
        made.groupLabel = u"client"_s;
        made.formula = u"sign-ins per minute that succeeded, over 5 min"_s;
        break;
    }
    return made;
}

Result<Done> tellProduction(Transaction &transaction, const QString &address)
{
    const Source source {.id = SourceId::create(),
                         .name = u"Prometheus"_s,
                         .probe = u"prometheus"_s,
                         .address = address,
                         .everySeconds = 60};
    if (const auto done = sources().apply(transaction, {.after = source}); !done)
        return done;
    double rank = 0;
    for (const auto &measure : DayStory::measures()) {
        auto indicator = indicatorOf(measure);
        indicator.id = IndicatorId::create();
        indicator.source = source.id;
        indicator.service = u"identity-service"_s;
        indicator.rank = ++rank;
        if (const auto done = indicators().apply(transaction, {.after = indicator}); !done)
            return done;
    }
    const auto yesterday = [](int hour, int minute) {
        return DayStory::instant(DayStory::at(hour, minute) - 24 * 60);
    };
    const QList<ProductionChange> changes {
            {.at = yesterday(14, 5),
             .kind = ProductionChangeKind::Configuration,
             .name = u"Second message broker"_s,
             .detail = u"config-infra"_s},
            {.at = yesterday(11, 30),
             .kind = ProductionChangeKind::Flag,
             .name = u"Feature flag: invoice search"_s,
             .detail = u"on for 10 %"_s}};
    for (auto change : changes) {
        change.id = ProductionChangeId::create();
        if (const auto done = productionChanges().apply(transaction, {.after = change}); !done)
            return done;
    }
    return Done {};
}

} // namespace Dayshift
