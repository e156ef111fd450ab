// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasefacts.h"

#include "models/board/boardtables.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Builds of one commit that are looked at: a commit that is built for ever has enough proof.
static constexpr int MostBuilds = 200;

template<typename T>
static Result<Done> readInto(Database &database, const Table<T> &table, const QString &condition,
                             const QVariantList &values, QList<T> &things)
{
    const auto found = table.where(database, condition, values);
    if (!found)
        return found.error();
    things = *found;
    return Done {};
}

Result<ReleaseStanding> readRelease(Database &database, ReleaseId id)
{
    const auto known = releases().load(database, {id.toString()});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return ReleaseWords::gone();
    const auto rule = readReleaseRule(database);
    if (!rule)
        return rule.error();
    ReleaseStanding standing {.release = known->first(), .rule = *rule};
    const QVariantList own {id.toString()};
    const QVariantList build {standing.release.build.toString()};
    auto done = readInto(database, stories(),
                         u"id IN (SELECT story_id FROM release_story WHERE release_id = ?)"_s, own,
                         standing.stories);
    const auto next = [&](const auto &table, const QString &condition, const QVariantList &values,
                          auto &things) {
        if (done)
            done = readInto(database, table, condition, values, things);
    };
    next(gates(), u"release_id = ?"_s, own, standing.gates);
    next(signatures(), u"release_id = ?"_s, own, standing.signatures);
    next(baselineParts(), u"release_id = ?"_s, own, standing.parts);
    next(members(), u"1 = 1"_s, {}, standing.members);
    next(incidents(), u"stops_deployments = 1 AND resolved_at = 0 AND (story_id IS NULL OR story_id"
                      " NOT IN (SELECT story_id FROM release_story WHERE release_id = ?))"_s,
         own, standing.stops);
    if (!standing.release.build.isNull()) {
        next(commits(), u"build_id = ?"_s, build, standing.commits);
        next(artifacts(), u"build_id = ?"_s, build, standing.artifacts);
        QList<Build> builds;
        next(Dayshift::builds(), u"id = ?"_s, build, builds);
        if (!builds.isEmpty())
            standing.build = builds.first();
    }
    if (!done)
        return done.error();
    std::ranges::sort(standing.stories, {}, &Story::number);
    std::ranges::reverse(standing.commits);
    return standing;
}

static Result<Done> readStories(Database &database, const ReleaseStanding &standing,
                                ReleaseFacts &facts)
{
    const auto columns = Dayshift::columns().load(database);
    if (!columns)
        return columns.error();
    const auto version = readDefinition(database);
    if (!version)
        return version.error();
    const auto checks = *version ? checksOf(**version) : QList<DoneCheck> {};
    facts.doneVersion = *version ? (*version)->version : 0;
    const auto done = readFacts(database, standing.stories, checks);
    if (!done)
        return done.error();
    for (const auto &story : standing.stories) {
        ReleasedStory each {.story = story};
        const auto criteria = readCriteria(database, story);
        if (!criteria)
            return criteria.error();
        each.criteria = progressOf(*criteria);
        for (const auto &state : *criteria) {
            auto at = state.criterion.tickedAt;
            auto by = state.criterion.tickedBy;
            for (const auto &test : state.tests) {
                if (test.at > at || !at.isValid()) {
                    at = test.at;
                    by.clear();
                }
            }
            if (at > each.provedAt || !each.provedAt.isValid()) {
                each.provedAt = at;
                each.provedBy = by;
            }
        }
        const auto column = std::ranges::find(*columns, story.column, &Column::id);
        each.isPassedOn = column != columns->end() && column->category >= Category::Release;
        if (each.criteria.all == 0)
            each.provedAt = story.enteredAt;
        each.done = evaluate(checks, story, done->value(story.id));
        facts.stories.append(each);
    }
    return Done {};
}

static Result<Done> readRuns(Database &database, const Release &release, ReleaseFacts &facts)
{
    if (release.commit.isEmpty())
        return Done {};
    const auto of = u"commit_hash = ?"_s;
    auto made = builds().where(database, of, {release.commit}, MostBuilds);
    if (!made)
        return made.error();
    auto all = *made;
    std::ranges::sort(all, [](const Build &a, const Build &b) { return isNewer(b, a); });
    QHash<BuildId, QList<Stage>> parts;
    QVariantList ids;
    for (const auto &build : std::as_const(all))
        ids.append(build.id.toString());
    const auto found = ids.isEmpty()
            ? Result<QList<Stage>>(QList<Stage> {})
            : stages().where(database, u"build_id IN (%1)"_s.arg(placeholders(ids.size())), ids);
    if (!found)
        return found.error();
    for (const auto &stage : *found)
        parts[stage.build].append(stage);
    for (const auto &build : std::as_const(all)) {
        for (const auto &stage : parts.value(build.id))
            facts.runs.append({build, stage});
    }
    if (release.build.isNull())
        return Done {};
    return database.each(
            u"SELECT DISTINCT s.kind FROM stage s WHERE s.status = ? AND s.build_id IN"
            " (SELECT o.id FROM build b JOIN build o ON o.connection_id = b.connection_id"
            " AND o.pipeline = b.pipeline AND o.commit_hash <> b.commit_hash"
            " WHERE b.id = ? ORDER BY o.started_at DESC LIMIT 20)"_s,
            {int(Status::Passed), release.build.toString()},
            [&](const Row &row) { facts.passedElsewhere.insert(StageKind(row.number(0))); });
}

Result<ReleaseFacts> readReleaseFacts(Database &database, const ReleaseStanding &standing)
{
    ReleaseFacts facts {.release = standing.release,
                        .demands = demandsOf(standing.rule),
                        .known = standing.gates};
    if (const auto done = readStories(database, standing, facts); !done)
        return done.error();
    if (const auto done = readRuns(database, standing.release, facts); !done)
        return done.error();
    // What nobody said a service of may be any of them.
    if (const auto done = readInto(
                database, incidents(),
                u"kind = ? AND resolved_at = 0 AND duplicate_of IS NULL"
                " AND (service = ? OR service = '' OR ? = '')"_s,
                {int(IncidentKind::Incident), standing.release.service, standing.release.service},
                facts.open);
        !done)
        return done.error();
    for (const auto role : AllRoles) {
        for (const auto &member : standing.members) {
            if (member.active && Roles(member.roles).testFlag(role) && !facts.people.contains(role))
                facts.people.insert(role, member.name);
        }
    }
    return facts;
}

QStringList authorsOf(const ReleaseStanding &standing)
{
    QStringList authors;
    const auto add = [&](const QString &name) {
        if (!name.trimmed().isEmpty() && !authors.contains(name, Qt::CaseInsensitive))
            authors.append(name.trimmed());
    };
    add(standing.build.author);
    for (const auto &commit : standing.commits)
        add(commit.author);
    for (const auto &story : standing.stories) {
        for (const auto &member : standing.members) {
            if (member.id == story.owner)
                add(member.name);
        }
    }
    return authors;
}

bool isAmong(const QStringList &authors, const Member &member)
{
    for (const auto &author : authors) {
        // As servers write them: "Ada Lovelace <ada@example.org>".
        const auto open = author.indexOf(u'<');
        const auto name = open < 0 ? author : author.left(open).trimmed();
        const auto email = open < 0 ? QString() : author.mid(open + 1).chopped(1);
        for (const auto &word : {member.name, member.login, member.email}) {
            if (!word.isEmpty()
                && (word.compare(name, Qt::CaseInsensitive) == 0
                    || word.compare(email, Qt::CaseInsensitive) == 0
                    || word.compare(author, Qt::CaseInsensitive) == 0))
                return true;
        }
    }
    return false;
}

QList<Signature> holding(const QList<Signature> &signatures)
{
    QList<Signature> hold;
    for (const auto &signature : signatures) {
        if (!signature.refused && !signature.voidAt.isValid())
            hold.append(signature);
    }
    return hold;
}

const Signature *refusalIn(const QList<Signature> &signatures)
{
    const auto found = std::ranges::find_if(signatures, [](const Signature &each) {
        return each.refused && !each.voidAt.isValid();
    });
    return found == signatures.end() ? nullptr : &*found;
}

QList<Role> stillToSign(const ReleaseStanding &standing)
{
    auto roles = signersOf(standing.rule);
    for (const auto &signature : holding(standing.signatures))
        roles.removeAll(signature.role);
    return roles;
}

QString SigningMeaning::of(Role role)
{
    switch (role) {
    case Role::ProductOwner:
        return tr("Accepts: the stories do what the customer needs");
    case Role::DevTester:
        return tr("Confirms: quality is at the level expected");
    case Role::OperationsEngineer:
        return tr("Releases: ready to deploy, roll-back ready");
    case Role::PerformanceEngineer:
        return tr("Confirms: it is fast enough under load");
    case Role::SecurityTester:
        return tr("Confirms: no known weakness goes out");
    case Role::ScrumMaster:
        return tr("Confirms: the team kept to its agreement");
    case Role::Developer:
        return tr("Confirms: the change was reviewed");
    case Role::Guest:
        break;
    }
    return tr("Agrees");
}

} // namespace Dayshift
