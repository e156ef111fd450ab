// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/deploymentrecord.h"

#include "models/board/storyreferences.h"
#include "models/releases/environment.h"

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// A change as the builds of one branch brought it, at the place of the first of them.
struct SeenChange
{
    QString hash = {};
    int place = 0;
    QDateTime committedAt = {};
    QStringList references = {};
};

struct Branch
{
    std::vector<SeenChange> changes; // by place
    QHash<QString, qsizetype> byHash;
};

// One deployment before it is compared with its predecessors.
struct Part
{
    int place = 0; // of its build
    const Build *build = nullptr;
    bool namedRollback = false;
    Deployment deployment = {};
};

// What runs in an environment: of each branch the changes up to a place.
struct Running
{
    DeploymentId id = {};
    QString commit = {};
    QHash<QString, int> upTo = {};
};

} // namespace

static QDateTime timeOf(const Build &build)
{
    return build.startedAt.isValid() ? build.startedAt : build.finishedAt;
}

static std::vector<const Build *> inOrder(const QList<Build> &builds)
{
    std::vector<const Build *> order;
    for (const auto &build : builds)
        order.push_back(&build);
    std::ranges::sort(order, [](const Build *a, const Build *b) {
        // What has no time yet has not begun.
        const auto timeA = timeOf(*a);
        const auto timeB = timeOf(*b);
        if (timeA.isValid() != timeB.isValid())
            return timeA.isValid();
        if (timeA != timeB)
            return timeA < timeB;
        if (a->number.size() != b->number.size())
            return a->number.size() < b->number.size();
        return a->number != b->number ? a->number < b->number : a->id < b->id;
    });
    return order;
}

static void see(Branch &branch, const SeenChange &change)
{
    if (change.hash.isEmpty())
        return;
    const auto known = branch.byHash.constFind(change.hash);
    if (known == branch.byHash.cend()) {
        branch.byHash.insert(change.hash, qsizetype(branch.changes.size()));
        branch.changes.push_back(change);
        return;
    }
    auto &seen = branch.changes[size_t(*known)];
    if (change.committedAt.isValid()
        && (!seen.committedAt.isValid() || change.committedAt < seen.committedAt))
        seen.committedAt = change.committedAt;
    for (const auto &reference : change.references) {
        if (!seen.references.contains(reference))
            seen.references.append(reference);
    }
}

static QHash<QString, Branch> branchesOf(const PipelinePast &past,
                                         const std::vector<const Build *> &order)
{
    QHash<BuildId, QList<const Commit *>> commits;
    for (const auto &commit : past.commits)
        commits[commit.build].append(&commit);
    QHash<QString, Branch> branches;
    for (size_t place = 0; place < order.size(); ++place) {
        const auto &build = *order[place];
        auto &branch = branches[build.branch];
        const auto ofBranch = branchReferences(build.branch);
        for (const auto *commit : commits.value(build.id))
            see(branch,
                {.hash = commit->hash,
                 .place = int(place),
                 .committedAt = commit->committedAt,
                 .references
                 = storyReferences(commit->message) + branchReferences(commit->branch) + ofBranch});
        see(branch,
            {.hash = build.commit,
             .place = int(place),
             .references = storyReferences(build.message) + ofBranch});
    }
    return branches;
}

// One deployment for each environment that a build's stages deploy to.
static QList<Part> partsOf(const Build &build, int place, QList<Stage> stages)
{
    std::ranges::sort(stages, {}, &Stage::position);
    struct Target
    {
        QMap<QString, Status> last = {}; // of each stage by name: the last try decides
        QDateTime startedAt = {};
        QDateTime finishedAt = {};
        bool rollback = false;
    };
    std::map<QString, Target> targets;
    for (const auto &stage : stages) {
        if (stage.kind != StageKind::Deploy || stage.status == Status::Skipped
            || stage.status == Status::Unknown)
            continue;
        auto &target = targets[environmentOf(stage.name, build.pipeline)];
        target.last[stage.name] = stage.status;
        const auto began = stage.startedAt.isValid() ? stage.startedAt : stage.finishedAt;
        if (began.isValid() && (!target.startedAt.isValid() || began < target.startedAt))
            target.startedAt = began;
        const auto ended = stage.finishedAt.isValid() ? stage.finishedAt
                : isOver(stage.status)                ? build.finishedAt
                                                      : QDateTime();
        if (ended.isValid() && (!target.finishedAt.isValid() || ended > target.finishedAt))
            target.finishedAt = ended;
        target.rollback = target.rollback || namesRollback(stage.name);
    }

    QList<Part> parts;
    for (const auto &[environment, target] : targets) {
        const auto any = [&](auto holds) {
            return std::ranges::any_of(target.last, [&](Status status) { return holds(status); });
        };
        auto status = DeploymentStatus::Success;
        if (any([](Status one) { return !isOver(one); }))
            status = DeploymentStatus::Running;
        else if (any([](Status one) { return one == Status::Failed; }))
            status = DeploymentStatus::Failure;
        else if (any([](Status one) { return one == Status::Cancelled; }))
            status = DeploymentStatus::Cancelled;
        // What has not begun is no deployment, and what ended nobody knows when is in no figure.
        const bool runs = status == DeploymentStatus::Running;
        if (runs ? !target.startedAt.isValid() : !target.finishedAt.isValid())
            continue;
        parts.append({.place = place,
                      .build = &build,
                      .namedRollback = target.rollback || namesRollback(build.pipeline)
                              || namesRollback(build.branch),
                      .deployment = {.id = DeploymentId::derived(build.id.uuid(),
                                                                 u"deployment\n"_s + environment),
                                     .build = build.id,
                                     .environment = environment,
                                     .service = build.pipeline,
                                     .version = build.number,
                                     .commit = build.commit,
                                     .status = status,
                                     .startedAt = target.startedAt,
                                     .finishedAt = runs ? QDateTime() : target.finishedAt}});
    }
    return parts;
}

namespace {

// Goes through the deployments of one environment in order of time.
class Timeline
{
public:
    Timeline(const QHash<QString, Branch> &branches, const StoriesByReference &stories)
        : m_branches(branches)
        , m_stories(stories)
    {
    }

    void add(Part part, DeploymentRecord &record)
    {
        auto &deployment = part.deployment;
        judge(part);
        if (deployment.status == DeploymentStatus::Success) {
            const auto before = m_now;
            arrive(part);
            if (!before.id.isNull())
                carry(deployment, part.build->branch, before, record.changes);
            m_successes.insert(deployment.id, deployment);
        }
        record.deployments.append(deployment);
    }

private:
    // Where the version lies among the builds of its branch: with the first that had its commit.
    [[nodiscard]] int placeOf(const Part &part) const
    {
        const auto branch = m_branches.constFind(part.build->branch);
        if (branch == m_branches.cend() || part.build->commit.isEmpty())
            return part.place;
        return branch->changes[size_t(branch->byHash.value(part.build->commit))].place;
    }

    // What was wrong if this mends it: not the rollback or the redeploy that was last, but what
    // they were about.
    [[nodiscard]] DeploymentId culprit() const
    {
        auto id = m_now.id;
        for (int steps = 0; steps < 100; ++steps) {
            const auto deployment = m_successes.value(id);
            const bool isAbout = deployment.kind == DeploymentKind::Redeploy
                    || deployment.kind == DeploymentKind::Rollback;
            if (!isAbout || deployment.relatesTo.isNull())
                break;
            id = deployment.relatesTo;
        }
        return id;
    }

    void judge(Part &part) const
    {
        auto &deployment = part.deployment;
        if (m_now.id.isNull())
            return;
        const auto &build = *part.build;
        const bool sameVersion = !build.commit.isEmpty() && build.commit == m_now.commit;
        const bool older
                = !build.commit.isEmpty() && placeOf(part) < m_now.upTo.value(build.branch, -1);
        if (part.namedRollback || (older && !sameVersion))
            deployment.kind = DeploymentKind::Rollback;
        else if (sameVersion)
            deployment.kind = DeploymentKind::Redeploy;
        else if (isHotfixBranch(build.branch))
            deployment.kind = DeploymentKind::Hotfix;
        else
            return;
        deployment.relatesTo = deployment.kind == DeploymentKind::Redeploy ? m_now.id : culprit();
    }

    void arrive(const Part &part)
    {
        const auto &deployment = part.deployment;
        const auto &branch = part.build->branch;
        if (deployment.kind == DeploymentKind::Rollback) {
            goBack(part);
            return;
        }
        if (deployment.kind != DeploymentKind::Redeploy && !m_now.id.isNull())
            m_past.push_back(m_now);
        m_now.id = deployment.id;
        m_now.commit = deployment.commit;
        m_now.upTo[branch] = placeOf(part);
    }

    // A rollback brings back what ran with its version; of one that does not tell its version it is
    // what ran just before.
    void goBack(const Part &part)
    {
        const auto &deployment = part.deployment;
        const bool told = !deployment.commit.isEmpty() && deployment.commit != m_now.commit;
        const auto earlier = told ? std::ranges::find(m_past.rbegin(), m_past.rend(),
                                                      deployment.commit, &Running::commit)
                                  : m_past.rbegin();
        if (earlier != m_past.rend()) {
            m_now = *earlier;
            m_past.erase(std::prev(earlier.base()), m_past.end());
        } else if (told) {
            m_now.commit = deployment.commit;
            m_now.upTo[part.build->branch] = placeOf(part);
        }
        m_now.id = deployment.id;
    }

    void carry(const Deployment &deployment, const QString &name, const Running &before,
               QList<DeploymentChange> &changes) const
    {
        const auto branch = m_branches.constFind(name);
        if (branch == m_branches.cend())
            return;
        const int from = before.upTo.value(name, -1);
        const int to = m_now.upTo.value(name, -1);
        for (const auto &change : branch->changes) {
            if (change.place > from && change.place <= to && !holds(before, name, change.hash))
                write(deployment, change, changes);
        }
    }

    // Whether what ran before had the change from another branch.
    [[nodiscard]] bool holds(const Running &before, const QString &except,
                             const QString &hash) const
    {
        for (auto it = before.upTo.begin(); it != before.upTo.end(); ++it) {
            if (it.key() == except)
                continue;
            const auto branch = m_branches.constFind(it.key());
            if (branch == m_branches.cend())
                continue;
            const auto found = branch->byHash.constFind(hash);
            if (found != branch->byHash.cend()
                && branch->changes[size_t(*found)].place <= it.value())
                return true;
        }
        return false;
    }

    // A change that names several stories belongs to each of them.
    void write(const Deployment &deployment, const SeenChange &change,
               QList<DeploymentChange> &changes) const
    {
        QList<StoryId> stories;
        for (const auto &reference : change.references) {
            const auto story = m_stories.value(reference);
            if (!story.isNull() && !stories.contains(story))
                stories.append(story);
        }
        if (stories.isEmpty())
            stories.append(StoryId());
        for (const auto &story : stories)
            changes.append(
                    {.id = DeploymentChangeId::derived(
                             deployment.id.uuid(),
                             change.hash + u'\n' + (story.isNull() ? QString() : story.toString())),
                     .deployment = deployment.id,
                     .change = change.hash,
                     .story = story,
                     .committedAt = change.committedAt});
    }

    const QHash<QString, Branch> &m_branches;
    const StoriesByReference &m_stories;
    Running m_now;
    std::vector<Running> m_past; // what ran before, without what was taken back
    QHash<DeploymentId, Deployment> m_successes;
};

} // namespace

DeploymentRecord recordOf(const PipelinePast &past, const StoriesByReference &stories)
{
    const auto order = inOrder(past.builds);
    const auto branches = branchesOf(past, order);
    QHash<BuildId, QList<Stage>> stages;
    for (const auto &stage : past.stages)
        stages[stage.build].append(stage);

    std::vector<Part> parts;
    for (size_t place = 0; place < order.size(); ++place) {
        const auto found = stages.constFind(order[place]->id);
        if (found == stages.cend())
            continue;
        for (auto &part : partsOf(*order[place], int(place), *found))
            parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(parts, [](const Part &a, const Part &b) {
        const auto endA = a.deployment.finishedAt;
        const auto endB = b.deployment.finishedAt;
        if (endA.isValid() != endB.isValid())
            return endA.isValid(); // what runs comes last
        return endA < endB;
    });

    DeploymentRecord record;
    std::map<QString, Timeline> timelines;
    for (auto &part : parts) {
        const auto environment = part.deployment.environment;
        timelines.try_emplace(environment, branches, stories)
                .first->second.add(std::move(part), record);
    }
    return record;
}

QSet<QString> referencesIn(const PipelinePast &past)
{
    QSet<QString> found;
    const auto add = [&found](const QStringList &references) {
        for (const auto &reference : references)
            found.insert(reference);
    };
    for (const auto &build : past.builds) {
        add(storyReferences(build.message));
        add(branchReferences(build.branch));
    }
    for (const auto &commit : past.commits) {
        add(storyReferences(commit.message));
        add(branchReferences(commit.branch));
    }
    return found;
}

} // namespace Dayshift
