// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/incidents.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString wordOf(IncidentSeverity severity)
{
    switch (severity) {
    case IncidentSeverity::Critical:
        return u"critical"_s;
    case IncidentSeverity::Major:
        return u"major"_s;
    case IncidentSeverity::Minor:
        return u"minor"_s;
    case IncidentSeverity::Trivial:
        return u"trivial"_s;
    }
    return {};
}

IncidentFault faultOf(const Incident &incident, const QDateTime &now)
{
    if (incident.title.trimmed().isEmpty())
        return IncidentFault::NoTitle;
    if (!incident.openedAt.isValid())
        return IncidentFault::NotOpened;
    // Clocks of two machines may differ by a minute.
    if (incident.openedAt > now.addSecs(60) || incident.impactStartedAt > now.addSecs(60))
        return IncidentFault::OpenedLater;
    if (incident.resolvedAt.isValid()
        && (incident.resolvedAt < incident.openedAt
            || (incident.impactStartedAt.isValid()
                && incident.resolvedAt < incident.impactStartedAt)))
        return IncidentFault::EndsBeforeItBegan;
    return IncidentFault::None;
}

Edit<Incident> resolvedAt(const Incident &incident, const QDateTime &at)
{
    auto after = incident;
    after.resolvedAt = at;
    return {incident, after};
}

Result<StoryId> storyOfNumber(Database &database, int number)
{
    const auto found = database.select(u"SELECT id FROM story WHERE number = ?"_s, {number},
                                       [](const Row &row) { return row.id<Story>(0); });
    if (!found)
        return found.error();
    return found->value(0);
}

Result<int> numberOfStory(Database &database, StoryId story)
{
    if (story.isNull())
        return 0;
    const auto found
            = database.select(u"SELECT number FROM story WHERE id = ?"_s, {story.toString()},
                              [](const Row &row) { return int(row.number(0)); });
    if (!found)
        return found.error();
    return found->value(0);
}

} // namespace Dayshift
