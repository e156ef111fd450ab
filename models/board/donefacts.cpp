// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/donefacts.h"

#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/board/criteria.h"
#include "models/board/donetables.h"
#include "models/board/donewords.h"
#include "models/board/storyreferences.h"
#include "models/pipeline/pipelinetables.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int IdsAtOnce = 500;
static constexpr qsizetype MostBuildsOfStory = 500;
// For fewer stories each is looked up by itself.
static constexpr qsizetype FewStories = 3;
// Of a column's stories so many are tried, the newest comers first.
static constexpr int MostTried = 500;
static constexpr int DaysOfClosed = 14;
// Who can help is looked up for as many as somebody reads of.
static constexpr qsizetype MostHelped = 20;

Result<std::optional<DoneVersion>> readDefinition(Database &database)
{
    const auto begun = u"(sprint_id IS NULL OR sprint_id IN (SELECT id FROM sprint WHERE state <> %1))"_s
                               .arg(int(SprintState::Planned));
    const auto found = doneVersions().where(
            database, u"version = (SELECT max(version) FROM done_version WHERE %1)"_s.arg(begun), {});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<DoneVersion>() : found->first();
}

static bool asksFor(const QList<DoneCheck> &checks, std::initializer_list<CheckKind> kinds)
{
    return std::ranges::any_of(checks, [&](const DoneCheck &check) {
        return std::ranges::find(kinds, check.kind) != kinds.end();
    });
}

// One look at all builds instead of one for each story.
static Result<Done> readBuildsOfMany(Database &database, const QList<Story> &stories,
                                     QHash<StoryId, DoneFacts> &facts)
{
    QMultiHash<QString, StoryId> byName;
    for (const auto &story : stories) {
        for (const auto &name : {numberReference(story.number), keyReference(story.externalKey)}) {
            if (!name.isEmpty())
                byName.insert(name, story.id);
        }
    }
    const auto namedBy = [&](const QString &message, const QString &branch) {
        QSet<StoryId> ids;
        for (const auto &name : storyReferences(message) + branchReferences(branch)) {
            for (auto found = byName.constFind(name);
                 found != byName.cend() && found.key() == name; ++found)
                ids.insert(*found);
        }
        return ids;
    };
    QHash<QString, QSet<StoryId>> wanted; // by build
    const auto builds = database.each(
            u"SELECT id, message, branch FROM build"_s, {}, [&](const Row &row) {
                for (const auto story : namedBy(row.text(1), row.text(2))) {
                    wanted[row.text(0)].insert(story);
                    facts[story].builds.named.insert(row.id<Build>(0));
                }
            });
    if (!builds)
        return builds.error();
    const auto made = commits().load(database);
    if (!made)
        return made.error();
    for (const auto &commit : *made) {
        for (const auto story : namedBy(commit.message, commit.branch)) {
            wanted[commit.build.toString()].insert(story);
            facts[story].builds.commits.append(commit);
        }
    }
    if (wanted.isEmpty())
        return Done {};
    const auto loaded = Dayshift::builds().load(database, wanted.keys());
    if (!loaded)
        return loaded.error();
    QHash<BuildId, QList<Stage>> parts;
    const auto ids = wanted.keys();
    for (qsizetype start = 0; start < ids.size(); start += IdsAtOnce) {
        const auto some = ids.mid(start, IdsAtOnce);
        const auto found = stages().where(database,
                                          u"build_id IN (%1)"_s.arg(placeholders(some.size())),
                                          QVariantList(some.begin(), some.end()));
        if (!found)
            return found.error();
        for (const auto &stage : *found)
            parts[stage.build].append(stage);
    }
    for (const auto &build : *loaded) {
        for (const auto story : wanted.value(build.id.toString())) {
            facts[story].builds.builds.append(build);
            facts[story].builds.stages.insert(build.id, parts.value(build.id));
        }
    }
    for (auto &each : facts) {
        std::ranges::sort(each.builds.builds, isNewer);
        each.builds.builds = each.builds.builds.mid(0, MostBuildsOfStory);
    }
    return Done {};
}

static Result<Done> readBuilds(Database &database, const QList<Story> &stories,
                               QHash<StoryId, DoneFacts> &facts)
{
    if (stories.size() > FewStories)
        return readBuildsOfMany(database, stories, facts);
    for (const auto &story : stories) {
        const auto builds = readStoryBuilds(database, story);
        if (!builds)
            return builds.error();
        facts[story.id].builds = *builds;
    }
    return Done {};
}

static Result<Done> readTicks(Database &database, const QStringList &ids,
                              QHash<StoryId, DoneFacts> &facts)
{
    const auto ticks = doneTicks().where(database,
                                         u"story_id IN (%1)"_s.arg(placeholders(ids.size())),
                                         QVariantList(ids.begin(), ids.end()));
    if (!ticks)
        return ticks.error();
    for (const auto &tick : *ticks)
        facts[tick.story].ticks.insert(tick.check, tick);
    return Done {};
}

static Result<Done> readParts(Database &database, const QStringList &ids,
                              QHash<StoryId, DoneFacts> &facts)
{
    auto values = QVariantList(ids.begin(), ids.end());
    values.append(int(Category::Done));
    return database
            .each(u"SELECT parent_id, count(*) FROM story WHERE parent_id IN (%1) AND archived = 0"
                  " AND column_id NOT IN (SELECT id FROM board_column WHERE category = ?)"
                  " GROUP BY parent_id"_s.arg(placeholders(ids.size())),
                  values,
                  [&](const Row &row) { facts[row.id<Story>(0)].openParts = int(row.number(1)); });
}

static Result<Done> readProgress(Database &database, const QList<Story> &stories,
                                 QHash<StoryId, DoneFacts> &facts)
{
    for (const auto &story : stories) {
        const auto states = readCriteria(database, story);
        if (!states)
            return states.error();
        const auto progress = progressOf(*states);
        facts[story.id].criteria = progress.all;
        facts[story.id].criteriaMet = progress.met;
    }
    return Done {};
}

Result<QHash<StoryId, DoneFacts>> readFacts(Database &database, const QList<Story> &stories,
                                            const QList<DoneCheck> &checks)
{
    QHash<StoryId, DoneFacts> facts;
    QStringList ids;
    for (const auto &story : stories) {
        facts.insert(story.id, {});
        ids.append(story.id.toString());
    }
    if (stories.isEmpty())
        return facts;
    if (std::ranges::any_of(checks, isReadFromBuilds, &DoneCheck::kind)) {
        if (const auto done = readBuilds(database, stories, facts); !done)
            return done.error();
    }
    if (asksFor(checks, {CheckKind::Criteria, CheckKind::HasCriteria})) {
        if (const auto done = readProgress(database, stories, facts); !done)
            return done.error();
    }
    const bool ticks = asksFor(checks, {CheckKind::Manual});
    const bool parts = asksFor(checks, {CheckKind::PartsDone});
    for (qsizetype start = 0; start < ids.size(); start += IdsAtOnce) {
        const auto some = ids.mid(start, IdsAtOnce);
        if (const auto done = ticks ? readTicks(database, some, facts) : Result<Done>(Done {}); !done)
            return done.error();
        if (const auto done = parts ? readParts(database, some, facts) : Result<Done>(Done {}); !done)
            return done.error();
    }
    return facts;
}

Result<Done> addHelpers(Database &database, MemberId owner, QList<CheckResult> &results)
{
    const auto people = members().where(database, u"active = 1"_s, {});
    if (!people)
        return people.error();
    for (auto &result : results) {
        for (const auto &member : *people) {
            const bool helps = result.check.role != 0 ? (member.roles & result.check.role) != 0
                                                      : member.id == owner;
            if (helps)
                result.helpers.append(member.name);
        }
    }
    return Done {};
}

Result<DoneStanding> readStanding(Database &database, const Story &story)
{
    const auto definition = readDefinition(database);
    if (!definition)
        return definition.error();
    const auto key = story.id.toString();
    const auto closings = doneClosings().load(database, {key});
    if (!closings)
        return closings.error();
    auto overrides = doneOverrides().where(database, u"story_id = ?"_s, {key});
    if (!overrides)
        return overrides.error();
    const auto imported
            = database.select(u"SELECT count(*) FROM imported WHERE thing = ?"_s, {key},
                              [](const Row &row) { return row.number(0) > 0; });
    if (!imported)
        return imported.error();
    DoneStanding standing {.definition = *definition,
                           .overrides = *overrides,
                           .isImported = imported->value(0) || !story.externalKey.isEmpty()};
    std::ranges::reverse(standing.overrides);
    if (!closings->isEmpty() && closings->first().closedAt == story.closedAt)
        standing.closing = closings->first();
    if (!standing.definition)
        return standing;
    const auto checks = checksOf(*standing.definition);
    const auto facts = readFacts(database, {story}, checks);
    if (!facts)
        return facts.error();
    standing.results = evaluate(checks, story, facts->value(story.id));
    if (const auto done = addHelpers(database, standing.definition->owner, standing.results); !done)
        return done.error();
    return standing;
}

static Result<Done> readAgreement(Database &database, EntryVerdict &verdict)
{
    const auto rules = boardRules().load(database);
    if (!rules)
        return rules.error();
    verdict.advises = !rules->isEmpty() && rules->first().advises;
    return Done {};
}

// The rules of the column, and for those that it closes the definition behind them.
static Result<EntryVerdict> verdictOn(Database &database, const QList<Story> &stories,
                                      const QList<DoneCheck> &rules,
                                      const std::function<bool(const Story &)> &closes)
{
    EntryVerdict verdict;
    QList<DoneCheck> definition;
    MemberId owner;
    if (std::ranges::any_of(stories, closes)) {
        const auto version = readDefinition(database);
        if (!version)
            return version.error();
        if (*version) {
            verdict.version = (*version)->version;
            definition = checksOf(**version);
            owner = (*version)->owner;
        }
    }
    if (rules.isEmpty() && definition.isEmpty())
        return verdict;
    if (const auto done = readAgreement(database, verdict); !done)
        return done.error();
    const auto facts = readFacts(database, stories, rules + definition);
    if (!facts)
        return facts.error();
    for (const auto &story : stories) {
        const auto checks = closes(story) ? rules + definition : rules;
        auto missing = missingOf(evaluate(checks, story, facts->value(story.id)));
        if (missing.isEmpty())
            continue;
        const auto helped = verdict.refused.size() < MostHelped
                ? addHelpers(database, owner, missing)
                : Result<Done>(Done {});
        if (!helped)
            return helped.error();
        verdict.refused.append({story, missing});
    }
    return verdict;
}

Result<EntryVerdict> readEntry(Database &database, const QList<Story> &stories,
                               const Column &column)
{
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    // Whoever writes a new story begins with what there is.
    auto coming = stories;
    if (column.category == Category::ToDo)
        coming.removeIf([](const Story &story) { return story.column.isNull(); });
    if (coming.isEmpty())
        return EntryVerdict {};
    const bool always = asks(column, EntryRule::DefinitionOfDone);
    const auto closes = [&](const Story &story) {
        const auto from = std::ranges::find(*all, story.column, &Column::id);
        const bool wasDone = from != all->end() && from->category == Category::Done;
        return always || (column.category == Category::Done && !wasDone);
    };
    return verdictOn(database, coming, entryChecks(column), closes);
}

Result<EntryVerdict> readClosing(Database &database, const QList<Story> &stories)
{
    return verdictOn(database, stories, {}, [](const Story &) { return true; });
}

Result<QList<ColumnRefusal>> refusalsOf(Database &database, const QList<Column> &after,
                                        const QHash<ColumnId, ColumnId> &goTo,
                                        const QList<Story> &changing)
{
    QList<ColumnRefusal> refusals;
    for (const auto &column : after) {
        QList<Story> coming, staying;
        for (const auto &story : changing) {
            if (story.archived)
                continue;
            if (story.column == column.id && column.category == Category::Done)
                staying.append(story);
            else if (goTo.value(story.column) == column.id)
                coming.append(story);
        }
        auto entry = coming.isEmpty() ? Result<EntryVerdict>(EntryVerdict {})
                                      : readEntry(database, coming, column);
        if (!entry)
            return entry.error();
        const auto closing = staying.isEmpty() ? Result<EntryVerdict>(EntryVerdict {})
                                               : readClosing(database, staying);
        if (!closing)
            return closing.error();
        auto both = *entry;
        both.version = std::max(both.version, closing->version);
        both.advises = both.advises || closing->advises;
        both.refused += closing->refused;
        if (!both.mayPass())
            refusals.append({column, both});
    }
    return refusals;
}

Result<QList<DryColumn>> tryChecks(Database &database, const QList<DoneCheck> &checks,
                                   const QDateTime &now)
{
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    QList<DryColumn> dry;
    for (const auto &column : *all) {
        if (column.category == Category::ToDo)
            continue;
        const bool done = column.category == Category::Done;
        const auto since = done ? now.addDays(-DaysOfClosed).toMSecsSinceEpoch() : 0;
        const auto found = Dayshift::stories().where(
                database,
                u"id IN (SELECT id FROM story WHERE column_id = ? AND archived = 0 AND %1 >= ?"
                " ORDER BY entered_at DESC, id LIMIT %2)"_s.arg(done ? u"closed_at"_s : u"entered_at"_s)
                        .arg(MostTried),
                {column.id.toString(), since});
        if (!found)
            return found.error();
        const auto facts = readFacts(database, *found, checks);
        if (!facts)
            return facts.error();
        DryColumn result {.column = column, .stories = int(found->size())};
        for (const auto &story : *found) {
            const auto missing = missingOf(evaluate(checks, story, facts->value(story.id)));
            if (!missing.isEmpty())
                result.failing.append({story, missing});
        }
        dry.append(result);
    }
    return dry;
}

QString namesOf(const QList<CheckResult> &missing)
{
    QStringList names;
    for (const auto &result : missing)
        names.append(DoneWords::nameOf(result.check));
    return names.join(u'\n');
}

} // namespace Dayshift
