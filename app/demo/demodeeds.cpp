// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodeeds.h"

#include "app/demo/daystory.h"
#include "app/demo/demoattachments.h"
#include "app/demo/demoboard.h"
#include "app/demo/demodone.h"
#include "app/demo/demolinks.h"
#include "app/demo/demosigning.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/criteriaedits.h"
#include "models/production/evidence.h"
#include "models/production/productiontables.h"
#include "models/production/raising.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

using DayStory::at;

static Error notThere(const QString &what)
{
    return {.kind = Error::Kind::NotFound, .detail = what};
}

static Result<Story> urgentStory(Database &database)
{
    const auto found = stories().where(database, u"number = ?"_s, {DemoUrgent});
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<Story>(notThere(u"story"_s)) : found->first();
}

static Result<Incident> itsIncident(Database &database)
{
    const auto found = incidents().where(
            database, u"resolved_at = 0 AND service = 'identity-service'"_s, {});
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<Incident>(notThere(u"incident"_s)) : found->first();
}

static Result<MemberId> memberNamed(Database &database, const QString &name)
{
    const auto found = members().where(database, u"name = ?"_s, {name});
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<MemberId>(notThere(name)) : found->first().id;
}

static Result<Done> applyAll(Transaction &transaction, const Deed &deed)
{
    for (const auto &change : deed.changes()) {
        if (const auto done = transaction.apply(change); !done)
            return done;
    }
    return Done {};
}

static Result<Column> columnOf(Database &database, Category category)
{
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, category, &Column::category);
    return found == all->end() ? Result<Column>(notThere(u"column"_s)) : *found;
}

static Result<Place> placeAtEnd(Database &database, Category category)
{
    const auto column = columnOf(database, category);
    if (!column)
        return column.error();
    const auto others = stories().where(database, u"column_id = ?"_s, {column->id.toString()});
    if (!others)
        return others.error();
    return placeIn(*column, *others, others->size());
}

static Result<Done> rotateKeys(Transaction &transaction, const QDateTime &now)
{
    return productionChanges().apply(
            transaction, {.after = ProductionChange {.id = ProductionChangeId::create(),
                                                     .at = now,
                                                     .kind = ProductionChangeKind::Job,
                                                     .name = u"Signing keys rotated"_s,
                                                     .detail = u"automatic, weekly"_s,
                                                     .service = u"identity-service"_s}});
}

// As the panel is filled in from monitoring; a person only says it shorter and finds the cause.
static Result<Done> raise(Transaction &transaction, const QDateTime &now)
{
    auto &database = transaction.database();
    const auto alert = worstAlert(database, now);
    if (!alert)
        return alert.error();
    const auto evidence = evidenceOf(database, *alert, u"identity-service"_s, now);
    if (!evidence)
        return evidence.error();
    Raising raising {.incident = incidentFrom(*evidence, Format(DayStory::zone()),
                                              transaction.author().actor, now),
                     .description
                     = u"Since the signing keys were rotated at 08:40, one sign-in in four is "
                       "refused although name and password are right.\n\nRelease 22.3.0 went out "
                       "the evening before."_s,
                     .alerts = evidence->others};
    if (evidence->alert)
        raising.alerts.prepend(*evidence->alert);
    raising.incident.title = u"Sign-in rejects valid credentials"_s;
    raising.incident.severity = IncidentSeverity::Critical;
    const auto cause = deployments().where(database, u"version = '22.3.0'"_s, {});
    if (!cause)
        return cause.error();
    if (!cause->isEmpty())
        raising.incident.causedBy = cause->first().id;
    const auto story = storyFor(database, raising.incident, {}, now);
    if (!story)
        return story.error();
    raising.story = *story;
    raising.story->title = u"Sign-in rejects valid credentials after key rotation"_s;
    return applyAll(transaction, raised(raising));
}

static Result<Done> explain(Transaction &transaction, const QDateTime &now)
{
    if (const auto done = attachPicture(transaction, now); !done)
        return done;
    return tellLinks(transaction, now, DemoPart::Urgent);
}

static Result<Done> changeStory(Transaction &transaction,
                                const std::function<Story(const Story &)> &wish)
{
    const auto story = urgentStory(transaction.database());
    if (!story)
        return story.error();
    return stories().apply(transaction, {*story, wish(*story)});
}

static Result<Done> assign(Transaction &transaction, const QDateTime &now)
{
    auto &database = transaction.database();
    const auto owner = memberNamed(database, u"Developer 1"_s);
    const auto story = urgentStory(database);
    const auto incident = itsIncident(database);
    if (!owner || !story || !incident)
        return !owner ? owner.error() : !story ? story.error() : incident.error();
    if (const auto done = applyAll(transaction, assigned(*incident, *story, *owner, now)); !done)
        return done;
    return changeStory(transaction, [](const Story &known) { return estimatedAt(known, 3); });
}

static std::function<Result<Done>(Transaction &, const QDateTime &)> moveTo(Category category)
{
    return [category](Transaction &transaction, const QDateTime &now) -> Result<Done> {
        const auto place = placeAtEnd(transaction.database(), category);
        if (!place)
            return place.error();
        return changeStory(transaction, [&](const Story &story) {
            return movedTo(story, place->column, place->ranks.first(), now);
        });
    };
}

static std::function<Result<Done>(Transaction &, const QDateTime &)> say(const QString &text)
{
    return [text](Transaction &transaction, const QDateTime &now) -> Result<Done> {
        const auto story = urgentStory(transaction.database());
        if (!story)
            return story.error();
        const auto &who = transaction.author().actor;
        const auto member = memberNamed(transaction.database(), who);
        const auto said = newComment(story->id, member ? *member : MemberId(), who, text, now);
        return comments().apply(transaction, {.after = said});
    };
}

static Result<Done> tryByHand(Transaction &transaction, const QDateTime &now)
{
    const auto story = urgentStory(transaction.database());
    if (!story)
        return story.error();
    const auto all = criteria().where(transaction.database(), u"story_id = ?"_s,
                                      {story->id.toString()});
    if (!all)
        return all.error();
    for (const auto &criterion : *all) {
        if (!criterion.text.startsWith("Wrong credentials"_L1))
            continue;
        const auto ticked = tickedBy(criterion, transaction.author().actor,
                                     u"tried with three accounts on the test system, build 1843"_s,
                                     now);
        if (const auto done = criteria().apply(transaction, {criterion, ticked}); !done)
            return done;
    }
    return Done {};
}

static Result<Done> seeAlerts(Transaction &transaction, const QDateTime &now)
{
    const auto ended = alerts().where(transaction.database(), u"ended_at > 0 AND seen_at = 0"_s, {});
    if (!ended)
        return ended.error();
    for (const auto &alert : *ended) {
        auto seen = alert;
        seen.seenAt = now;
        if (const auto done = alerts().apply(transaction, {alert, seen}); !done)
            return done;
    }
    return Done {};
}

const QList<DemoDeed> &demoDeeds()
{
    static const auto all = [] {
        const auto po = u"Product Owner"_s, developer = u"Developer 1"_s, tester = u"DevTester"_s,
                   performance = u"Performance Engineer"_s, security = u"Security Tester"_s,
                   release = u"Release Engineer"_s, operations = u"Operations Engineer"_s;
        QList<DemoDeed> deeds {
                {at(8, 40), operations, rotateKeys},
                {at(8, 49), po, raise},
                {at(8, 52), po, explain},
                {at(8, 57), po, assign},
                {at(9, 5), developer, moveTo(Category::InProgress)},
                {at(9, 20), developer,
                 say(u"Found it: 22.3.0 set the allowed clock skew to 0 s."_s)},
                {at(10, 13), developer, moveTo(Category::Verify)},
                {at(10, 33), developer, moveTo(Category::InProgress)},
                {at(10, 36), tester,
                 say(u"Both failures are the old key in the test fixture, plus one real gap: tokens "
                     "issued before the rotation. I added two tests."_s)},
                {at(10, 48), developer, moveTo(Category::Verify)},
                {at(11, 12), performance,
                 say(u"Load run started: 2 × normal sign-in load, 20 minutes. First 4 minutes look "
                     "like 22.2.0."_s)},
                {at(11, 47), security, moveTo(Category::Release)},
                {at(12, 8), developer, tickUrgent},
                {at(12, 15), tester, tryByHand},
                {at(12, 58), operations, moveTo(Category::Done)},
                {at(13, 5), po, seeAlerts}};
        deeds += signingDeeds();
        std::ranges::stable_sort(deeds, {}, &DemoDeed::at);
        return deeds;
    }();
    return all;
}

} // namespace Dayshift
