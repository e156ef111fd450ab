// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/sprintedits.h"

#include "models/board/boardtables.h"
#include "models/board/sprintoutcome.h"
#include "models/team/teamrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct SprintErrors
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::SprintEdits)
};
} // namespace

SprintFault faultIn(const Sprint &sprint)
{
    if (sprint.name.trimmed().isEmpty())
        return SprintFault::NoName;
    if (sprint.startsAt.isValid() && sprint.endsAt.isValid() && sprint.endsAt <= sprint.startsAt)
        return SprintFault::EndsBeforeItStarts;
    return SprintFault::None;
}

Sprint newSprint(const QString &name, const QList<Sprint> &others)
{
    double last = 0;
    for (const auto &other : others)
        last = std::max(last, other.rank);
    return {.id = SprintId::create(), .name = name, .rank = last + 1};
}

static Error notThere()
{
    return {.kind = Error::Kind::NotFound,
            .what = SprintErrors::tr("This sprint is not there any more."),
            .safe = SprintErrors::tr("Nothing was changed."),
            .todo = SprintErrors::tr("Choose another one.")};
}

static Result<Sprint> load(Database &database, SprintId id)
{
    const auto found = sprints().load(database, {id.toString()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notThere();
    return found->first();
}

static Error closedAlready(const Sprint &sprint)
{
    return {.kind = Error::Kind::Conflict,
            .what = SprintErrors::tr("%1 is closed already.").arg(sprint.name),
            .safe = SprintErrors::tr("Its stories and its numbers are as they were left then."),
            .todo = SprintErrors::tr("Choose another sprint to go on with.")};
}

// Teams have sprints of their own; one that is everybody's runs alone.
static Result<QList<Sprint>> runningBeside(Database &database, const Sprint &sprint)
{
    auto condition = u"state = ? AND id <> ?"_s;
    QVariantList values {int(SprintState::Running), sprint.id.toString()};
    if (!sprint.team.isNull()) {
        condition += u" AND (team_id = ? OR team_id IS NULL)"_s;
        values.append(sprint.team.toString());
    }
    return sprints().where(database, condition, values);
}

static Result<Done> checkNoneRuns(Database &database, const Sprint &sprint)
{
    const auto running = runningBeside(database, sprint);
    if (!running)
        return running.error();
    if (running->isEmpty() && sprint.state != SprintState::Running)
        return Done {};
    return Error {.kind = Error::Kind::Conflict,
                  .what = SprintErrors::tr("%1 is running.")
                                  .arg(running->isEmpty() ? sprint.name : running->first().name),
                  .safe = SprintErrors::tr("Nothing was changed: one sprint runs at a time."),
                  .todo = SprintErrors::tr("Close it first, then start the next one.")};
}

Result<Done> checkOneSprintRuns(Database &database, const Change &change)
{
    if (change.verb == Verb::Removed || (!change.field(u"state") && !change.field(u"team_id")))
        return Done {};
    const auto sprint = load(database, SprintId::fromString(change.thing));
    if (!sprint)
        return sprint.error();
    if (sprint->state != SprintState::Running)
        return Done {};
    const auto running = runningBeside(database, *sprint);
    if (!running)
        return running.error();
    if (running->isEmpty())
        return Done {};
    return Error {.kind = Error::Kind::Invalid,
                  .what = SprintErrors::tr("%1 and %2 would run at once in one team.")
                                  .arg(running->first().name, sprint->name),
                  .safe = SprintErrors::tr("Nothing was changed: one sprint runs at a time."),
                  .todo = SprintErrors::tr("Close one of them first.")};
}

Result<Deed> startSprint(Transaction &transaction, SprintId id)
{
    if (const auto may = mayDo(transaction, Right::EditSprints); !may)
        return may.error();
    const auto sprint = load(transaction.database(), id);
    if (!sprint)
        return sprint.error();
    if (sprint->state == SprintState::Closed)
        return closedAlready(*sprint);
    if (const auto free = checkNoneRuns(transaction.database(), *sprint); !free)
        return free.error();
    const Edit<Sprint> edit {*sprint, [&] {
                                 auto after = *sprint;
                                 after.state = SprintState::Running;
                                 return after;
                             }()};
    if (const auto done = sprints().apply(transaction, edit); !done)
        return done.error();
    return Deed(sprints(), edit);
}

static Result<QList<Story>> readStories(Database &database, SprintId sprint, bool done)
{
    const auto in = done ? u"IN"_s : u"NOT IN"_s;
    return stories().where(database,
                           u"sprint_id = ? AND archived = 0 AND column_id %1 (SELECT id FROM"
                           " board_column WHERE category = ?)"_s.arg(in),
                           {sprint.toString(), int(Category::Done)});
}

Result<QList<Story>> readOpenStories(Database &database, SprintId sprint)
{
    auto open = readStories(database, sprint, false);
    if (!open)
        return open;
    auto ordered = *open;
    std::ranges::stable_sort(ordered, {}, &Story::rank);
    return ordered;
}

// The sprints that open stories may go to: somebody may have closed one meanwhile.
static Result<Done> checkTargets(Database &database, SprintId closing, const OpenStories &open)
{
    QSet<SprintId> targets(open.cbegin(), open.cend());
    targets.remove({});
    for (const auto target : targets) {
        const auto sprint = load(database, target);
        if (!sprint)
            return sprint.error();
        if (sprint->state == SprintState::Closed || sprint->id == closing)
            return closedAlready(*sprint);
    }
    return Done {};
}

static Result<Done> moveOut(Transaction &transaction, const QList<Story> &left,
                            const OpenStories &open)
{
    for (const auto &story : left) {
        auto after = story;
        after.sprint = open.value(story.id);
        if (const auto done = stories().apply(transaction, {story, after}); !done)
            return done.error();
    }
    return Done {};
}

Result<ClosedSprint> closeSprint(Transaction &transaction, SprintId id, const OpenStories &open,
                                 const QDateTime &now)
{
    if (const auto may = mayDo(transaction, Right::EditSprints); !may)
        return may.error();
    auto &database = transaction.database();
    const auto sprint = load(database, id);
    if (!sprint)
        return sprint.error();
    if (sprint->state == SprintState::Closed)
        return closedAlready(*sprint);
    if (sprint->state == SprintState::Planned)
        return Error {.kind = Error::Kind::Invalid,
                      .what = SprintErrors::tr("%1 does not run.").arg(sprint->name),
                      .safe = SprintErrors::tr("Nothing was changed."),
                      .todo = SprintErrors::tr("Start it first.")};
    if (const auto sound = checkTargets(database, id, open); !sound)
        return sound.error();
    const auto left = readStories(database, id, false);
    if (!left)
        return left.error();
    const auto done = readStories(database, id, true);
    if (!done)
        return done.error();
    const auto scope = readScope(database, *sprint);
    if (!scope)
        return scope.error();

    const auto added = amountOf(scope->added), removed = amountOf(scope->removed);
    const auto finished = amountOf(*done), unfinished = amountOf(*left);
    const SprintReport report {.id = id,
                               .name = sprint->name,
                               .startedAt = scope->startedAt,
                               .closedAt = now,
                               .closedBy = transaction.author().actor,
                               .capacity = sprint->capacity,
                               .committedStories = scope->committed.stories,
                               .committedPoints = scope->committed.points,
                               .addedStories = added.stories,
                               .addedPoints = added.points,
                               .removedStories = removed.stories,
                               .removedPoints = removed.points,
                               .doneStories = finished.stories,
                               .donePoints = finished.points,
                               .openStories = unfinished.stories,
                               .openPoints = unfinished.points};
    auto closed = *sprint;
    closed.state = SprintState::Closed;
    // Compared and set: where somebody was faster by a hair, this is where it shows.
    if (const auto set = sprints().apply(transaction, {*sprint, closed}); !set)
        return set.error().kind == Error::Kind::Conflict ? closedAlready(*sprint) : set.error();
    if (const auto frozen = freezeOutcomes(transaction, id, *scope, open); !frozen)
        return frozen.error();
    if (const auto moved = moveOut(transaction, *left, open); !moved)
        return moved.error();
    if (const auto written = sprintReports().apply(transaction, {.after = report}); !written)
        return written.error();
    ClosedSprint result {.report = report};
    for (const auto &story : *left)
        result.left.insert(story.id, open.value(story.id));
    return result;
}

const Table<SupersededReport> &supersededReports()
{
    using Report = SupersededReport;
    static const auto table = Table<Report>(u"superseded_report"_s, u"at, id"_s)
                                      .titled(&Report::name)
                                      .with(u"sprint_id"_s, &Report::sprint)
                                      .with(u"name"_s, &Report::name)
                                      .with(u"at"_s, &Report::at)
                                      .with(u"numbers"_s, &Report::numbers);
    return table;
}

SprintReport numbersOf(const SupersededReport &superseded)
{
    SprintReport report {.id = superseded.sprint, .name = superseded.name};
    const auto fields = fieldsFromJson(superseded.numbers.toUtf8());
    const auto value = [&fields](QStringView name) {
        const auto found = std::ranges::find(fields, name, &FieldChange::name);
        return found == fields.end() ? QVariant() : found->was;
    };
    const auto moment = [&](QStringView name) {
        const auto at = value(name).toLongLong();
        return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
    };
    report.startedAt = moment(u"started_at");
    report.closedAt = moment(u"closed_at");
    report.closedBy = value(u"closed_by").toString();
    if (const auto capacity = value(u"capacity"); !capacity.isNull())
        report.capacity = capacity.toDouble();
    report.committedStories = value(u"committed_stories").toInt();
    report.committedPoints = value(u"committed_points").toDouble();
    report.addedStories = value(u"added_stories").toInt();
    report.addedPoints = value(u"added_points").toDouble();
    report.removedStories = value(u"removed_stories").toInt();
    report.removedPoints = value(u"removed_points").toDouble();
    report.doneStories = value(u"done_stories").toInt();
    report.donePoints = value(u"done_points").toDouble();
    report.openStories = value(u"open_stories").toInt();
    report.openPoints = value(u"open_points").toDouble();
    return report;
}

// What somebody has planned anew meanwhile stays where it is.
static Result<Done> bringBack(Transaction &transaction, SprintId sprint, const OpenStories &left)
{
    QStringList ids;
    for (auto story = left.begin(); story != left.end(); ++story)
        ids.append(story.key().toString());
    if (ids.isEmpty())
        return Done {};
    const auto now = stories().load(transaction.database(), ids);
    if (!now)
        return now.error();
    for (const auto &story : *now) {
        if (story.sprint != left.value(story.id))
            continue;
        auto back = story;
        back.sprint = sprint;
        if (const auto done = stories().apply(transaction, {story, back}); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> reopenSprint(Transaction &transaction, const ClosedSprint &closed,
                          const QDateTime &now)
{
    if (const auto may = mayDo(transaction, Right::EditSprints); !may)
        return may.error();
    const auto &report = closed.report;
    const auto sprint = load(transaction.database(), report.id);
    if (!sprint)
        return sprint.error();
    if (sprint->state != SprintState::Closed)
        return Error {.kind = Error::Kind::Conflict,
                      .what = SprintErrors::tr("%1 is open again already.").arg(sprint->name),
                      .safe = SprintErrors::tr("Nothing was changed."),
                      .todo = SprintErrors::tr("Go on with it, or close it anew.")};
    if (const auto free = checkNoneRuns(transaction.database(), *sprint); !free)
        return free.error();
    const Edit<SprintReport> frozen {.before = report};
    const SupersededReport kept {
            .id = Id<SupersededReport>::create(),
            .sprint = report.id,
            .name = report.name,
            .at = now,
            .numbers = QString::fromUtf8(fieldsToJson(sprintReports().describe(frozen).fields))};
    auto open = *sprint;
    open.state = SprintState::Running;
    for (const auto &done : {sprintReports().apply(transaction, frozen),
                             supersededReports().apply(transaction, {.after = kept}),
                             sprints().apply(transaction, {*sprint, open}),
                             thawOutcomes(transaction, report.id)}) {
        if (!done)
            return done.error();
    }
    return bringBack(transaction, report.id, closed.left);
}

} // namespace Dayshift
