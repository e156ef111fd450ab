// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importer.h"

#include "models/board/boardtables.h"
#include "models/exchange/importtables.h"
#include "models/exchange/storywriter.h"
#include "models/team/teamtables.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int ItemsBetweenQuestions = 200;

static Result<Done> addMembers(Bulk &bulk, const Holding &holding, ImportAnswers &answers,
                               ImportOutcome &outcome)
{
    QStringList names;
    for (const auto &item : holding.items) {
        const auto name = item.assignees.value(0);
        if (answers.newcomers.contains(name) && !answers.people.contains(name))
            names.append(name);
    }
    names.removeDuplicates();
    for (const auto &name : names) {
        const Member member {.id = MemberId::create(),
                             .name = name,
                             .email = name.contains(u'@') ? name : holding.emails.value(name)};
        if (const auto done = bulk.add(members(), member); !done)
            return done.error();
        answers.people.insert(name, member.id);
        outcome.newMembers.append(name);
    }
    return Done {};
}

static SprintState stateOf(const ImportedSprint &sprint)
{
    if (sprint.state == "closed"_L1)
        return SprintState::Closed;
    return sprint.state == "active"_L1 ? SprintState::Running : SprintState::Planned;
}

// Sprints are known again by their names; dates that were not known are filled in.
static Result<QHash<QString, SprintId>> addSprints(Transaction &transaction, Bulk &bulk,
                                                   const Holding &holding,
                                                   const ImportAnswers &answers,
                                                   ImportOutcome &outcome)
{
    const auto known = sprints().load(transaction.database());
    if (!known)
        return known.error();
    QHash<QString, Sprint> byName;
    double rank = 0;
    bool runs = false;
    for (const auto &sprint : *known) {
        runs = runs || sprint.state == SprintState::Running;
        byName.insert(sprint.name, sprint);
        rank = std::max(rank, sprint.rank);
    }
    auto wanted = holding.sprints;
    if (answers.milestones == MilestonesAre::Sprints) {
        for (const auto &name : holding.milestones)
            wanted.append({.name = name});
    }
    QHash<QString, SprintId> ids;
    for (const auto &sprint : wanted) {
        if (ids.contains(sprint.name))
            continue;
        if (const auto old = byName.constFind(sprint.name); old != byName.constEnd()) {
            ids.insert(sprint.name, old->id);
            if (old->startsAt.isValid() || !sprint.startsAt.isValid())
                continue;
            auto dated = *old;
            dated.startsAt = sprint.startsAt;
            dated.endsAt = sprint.endsAt;
            if (const auto done = sprints().apply(transaction, {*old, dated}); !done)
                return done.error();
            continue;
        }
        // One sprint runs at a time: further ones that ran elsewhere are started by hand.
        auto state = stateOf(sprint);
        if (state == SprintState::Running && std::exchange(runs, true))
            state = SprintState::Planned;
        const Sprint made {.id = SprintId::create(),
                           .name = sprint.name,
                           .goal = sprint.goal,
                           .startsAt = sprint.startsAt,
                           .endsAt = sprint.endsAt,
                           .state = state,
                           .rank = rank += 1024};
        if (const auto done = bulk.add(sprints(), made); !done)
            return done.error();
        ids.insert(made.name, made.id);
        ++outcome.sprints;
    }
    return ids;
}

// Nothing is written where nothing came: the same file again leaves no trace.
static Result<Done> rememberRun(Transaction &transaction, const Holding &holding,
                                const ImportPlan &plan)
{
    const ImportRun run {
            .id = ImportRunId::create(),
            .tool = holding.origin,
            .files = holding.files.join(u", "_s).left(1000),
            .hash = QString::fromLatin1(holding.hash),
            .at = QDateTime::currentDateTimeUtc(),
            .answers = QString::fromUtf8(
                    QJsonDocument(mappingOf(plan)).toJson(QJsonDocument::Compact))};
    return importRuns().apply(transaction, {.after = run});
}

// What others belong to comes before them: epics, then stories, then what hangs on stories, level
// by level.
static QList<QList<const ImportedItem *>> inLevels(const Holding &holding)
{
    const auto parentOf = [&](const ImportedItem &item) {
        return item.parentAt < 0 ? nullptr : &holding.items[item.parentAt];
    };
    QList<QList<const ImportedItem *>> levels(2);
    for (const auto &item : holding.items) {
        int level = item.kind == ImportedKind::Epic ? 0 : 1;
        const auto *above = level == 0 ? nullptr : parentOf(item);
        while (above && above->kind != ImportedKind::Epic && level < 50) {
            ++level;
            above = parentOf(*above);
        }
        while (levels.size() <= level)
            levels.append(QList<const ImportedItem *>());
        levels[level].append(&item);
    }
    return levels;
}

static Result<Done> takeAll(StoryWriter &writer, Bulk &bulk, const Holding &holding,
                            const ImportControl &control)
{
    qint64 number = 0;
    const auto levels = inLevels(holding);
    for (const auto &level : levels) {
        for (const auto *item : level) {
            if (number++ % ItemsBetweenQuestions == 0) {
                if (control.cancelled && control.cancelled())
                    return cancelledImport();
                if (control.progress)
                    control.progress(number - 1, holding.items.size());
            }
            if (const auto done = writer.take(*item); !done)
                return done.error();
        }
        if (const auto done = bulk.flush(); !done)
            return done.error();
    }
    return writer.finish();
}

namespace {

// Ids are random, so that the keys of an import fall on pages everywhere: with SQLite's usual 2 MB
// each of them would be written and read many times over.
class RoomyCache
{
public:
    explicit RoomyCache(Database &database)
        : m_database(database)
    {
        set(65536);
    }
    ~RoomyCache() { set(2000); }
    Q_DISABLE_COPY_MOVE(RoomyCache)

private:
    void set(int kilobytes)
    {
        if (m_database.location().engine == StoreLocation::Engine::Sqlite)
            std::ignore = m_database.run(u"PRAGMA cache_size = -%1"_s.arg(kilobytes));
    }

    Database &m_database;
};

} // namespace

// Epics that exist only as references become epics like all others.
static Holding withEmbeddedEpics(const Holding &file)
{
    auto holding = file;
    if (!holding.embeddedEpics.isEmpty())
        holding.items += holding.embeddedEpics;
    return holding;
}

static Result<qint64> newestLine(Database &database)
{
    const auto newest = database.select(u"SELECT COALESCE(MAX(sequence), 0) FROM activity"_s, {},
                                        [](const Row &row) { return row.number(0); });
    if (!newest)
        return newest.error();
    return newest->first();
}

Result<ImportOutcome> importHolding(Transaction &transaction, const Holding &file,
                                    const ImportPlan &plan, const ImportControl &control)
{
    const auto holding = withEmbeddedEpics(file);
    ImportOutcome outcome {.skipped = holding.skippedRecords};
    auto answers = plan.answers;
    const RoomyCache cache(transaction.database());
    // There is one writer at a time: what comes behind this line is of this import.
    const auto before = newestLine(transaction.database());
    if (!before)
        return before.error();
    Bulk bulk(transaction);
    if (const auto done = addMembers(bulk, holding, answers, outcome); !done)
        return done.error();
    const auto sprintIds = addSprints(transaction, bulk, holding, answers, outcome);
    if (!sprintIds)
        return sprintIds.error();
    StoryWriter writer(transaction, bulk, holding, plan, answers, *sprintIds, outcome);
    if (const auto done = writer.prepare(); !done)
        return done.error();
    if (const auto done = bulk.flush(); !done)
        return done.error();
    if (const auto done = takeAll(writer, bulk, holding, control); !done)
        return done.error();
    if (const auto done = bulk.flush(); !done)
        return done.error();
    if (control.cancelled && control.cancelled())
        return cancelledImport();
    if (outcome.created + outcome.updated + outcome.links > 0) {
        if (const auto done = rememberRun(transaction, holding, plan); !done)
            return done.error();
    }
    const auto after = newestLine(transaction.database());
    if (!after)
        return after.error();
    outcome.span = {*before + 1, *after};
    if (control.progress)
        control.progress(holding.items.size(), holding.items.size());
    return outcome;
}

QFuture<Result<ImportOutcome>> runImport(Store &store, std::shared_ptr<const Holding> holding,
                                         const ImportPlan &plan, ImportRunIs run,
                                         const ImportControl &control)
{
    auto dry = std::make_shared<std::optional<ImportOutcome>>();
    return store
            .write([holding, plan, control, run, dry](Transaction &transaction)
                           -> Result<ImportOutcome> {
                auto outcome = importHolding(transaction, *holding, plan, control);
                if (!outcome || run == ImportRunIs::Real)
                    return outcome;
                *dry = *outcome;
                return Error {.kind = Error::Kind::Interrupted}; // rolls back
            })
            .then([dry](const Result<ImportOutcome> &outcome) -> Result<ImportOutcome> {
                return *dry ? Result<ImportOutcome>(**dry) : outcome;
            });
}

} // namespace Dayshift
