// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/productiontables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<Incident> &incidents()
{
    static const auto table = Table<Incident>(u"incident"_s, u"opened_at, id"_s)
                                      .titled(&Incident::title)
                                      .with(u"number"_s, &Incident::number)
                                      .with(u"kind"_s, &Incident::kind)
                                      .with(u"severity"_s, &Incident::severity)
                                      .with(u"title"_s, &Incident::title)
                                      .with(u"service"_s, &Incident::service)
                                      .with(u"impact_started_at"_s, &Incident::impactStartedAt)
                                      .with(u"opened_at"_s, &Incident::openedAt)
                                      .with(u"resolved_at"_s, &Incident::resolvedAt)
                                      .with(u"caused_by"_s, &Incident::causedBy)
                                      .with(u"fixed_by"_s, &Incident::fixedBy)
                                      .with(u"duplicate_of"_s, &Incident::duplicateOf)
                                      .with(u"story_id"_s, &Incident::story);
    return table;
}

} // namespace Dayshift
