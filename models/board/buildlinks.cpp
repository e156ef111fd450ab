// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/buildlinks.h"

#include "models/board/story.h"
#include "models/board/storyreferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// In this order one of them speaks for the whole build.
static int urgency(Status status)
{
    switch (status) {
    case Status::Failed:
        return 7;
    case Status::Running:
        return 6;
    case Status::WaitingForApproval:
        return 5;
    case Status::Queued:
        return 4;
    case Status::Unstable:
        return 3;
    case Status::Cancelled:
        return 2;
    case Status::Passed:
        return 1;
    case Status::Unknown:
    case Status::Skipped:
        break;
    }
    return 0;
}

BuildLink headlineOf(const Build &build, const QList<Stage> &stages)
{
    BuildLink link {.build = build.id,
                    .status = build.status,
                    .startedAt = build.startedAt,
                    .finishedAt = build.finishedAt};
    const Stage *speaks = nullptr;
    for (const auto &stage : stages) {
        if (urgency(stage.status) == 0)
            continue;
        // Of what failed or runs the first counts, of what is over well the last.
        const bool isLast
                = stage.status == Status::Passed && speaks && speaks->status == Status::Passed;
        if (!speaks || urgency(stage.status) > urgency(speaks->status) || isLast)
            speaks = &stage;
    }
    // A build that is over well is told as a whole, unless it went out.
    const bool wholeIsEnough
            = build.status == Status::Passed && !(speaks && speaks->kind == StageKind::Deploy);
    // What the server says of the build outranks a stage that says less: cancelled, say.
    const bool stageSaysLess
            = speaks && isOver(build.status) && urgency(speaks->status) < urgency(build.status);
    if (!speaks || wholeIsEnough || stageSaysLess)
        return link;
    link.status = speaks->status;
    link.stage = speaks->kind;
    link.stageName = speaks->name;
    link.detail = speaks->detail;
    link.startedAt = speaks->startedAt.isValid() ? speaks->startedAt : build.startedAt;
    link.finishedAt = speaks->finishedAt;
    return link;
}

void BuildLinks::setReferences(const QString &source, BuildId build, const QStringList &references)
{
    if (const auto known = m_sources.constFind(source); known != m_sources.constEnd()) {
        if (known->build == build && known->references == references)
            return;
        for (const auto &reference : known->references) {
            auto &builds = m_byReference[reference];
            if (--builds[known->build] == 0)
                builds.remove(known->build);
            if (builds.isEmpty())
                m_byReference.remove(reference);
        }
        m_sources.erase(known);
    }
    if (references.isEmpty())
        return;
    m_sources.insert(source, {build, references});
    for (const auto &reference : references)
        ++m_byReference[reference][build];
}

void BuildLinks::apply(const Delta<Build> &delta)
{
    for (const auto &id : delta.removed) {
        setReferences(id, {}, {});
        m_builds.remove(BuildId::fromString(id));
    }
    for (const auto &build : delta.current) {
        auto references = storyReferences(build.message);
        for (const auto &reference : branchReferences(build.branch)) {
            if (!references.contains(reference))
                references.append(reference);
        }
        setReferences(build.id.toString(), build.id, references);
        m_builds.insert(build.id, build);
    }
    emit changed();
}

void BuildLinks::apply(const Delta<Stage> &delta)
{
    const auto take = [this](StageId id) {
        const auto build = m_buildOfStage.take(id);
        if (const auto stages = m_stages.find(build); stages != m_stages.end())
            stages->removeIf([id](const Stage &stage) { return stage.id == id; });
    };
    for (const auto &id : delta.removed)
        take(StageId::fromString(id));
    for (const auto &stage : delta.current) {
        take(stage.id);
        auto &stages = m_stages[stage.build];
        stages.insert(std::ranges::upper_bound(stages, stage.position, {}, &Stage::position),
                      stage);
        m_buildOfStage.insert(stage.id, stage.build);
    }
    emit changed();
}

void BuildLinks::apply(const Delta<Commit> &delta)
{
    for (const auto &id : delta.removed)
        setReferences(id, {}, {});
    for (const auto &commit : delta.current) {
        auto references = storyReferences(commit.message);
        for (const auto &reference : branchReferences(commit.branch)) {
            if (!references.contains(reference))
                references.append(reference);
        }
        setReferences(commit.id.toString(), commit.build, references);
    }
    emit changed();
}

QList<BuildId> BuildLinks::idsOf(const Story &story) const
{
    QList<BuildId> ids;
    for (const auto &reference : {numberReference(story.number), keyReference(story.externalKey)}) {
        const auto builds = m_byReference.constFind(reference);
        if (reference.isEmpty() || builds == m_byReference.constEnd())
            continue;
        for (auto build = builds->keyBegin(); build != builds->keyEnd(); ++build) {
            if (m_builds.contains(*build) && !ids.contains(*build))
                ids.append(*build);
        }
    }
    return ids;
}

std::optional<BuildLink> BuildLinks::newest(const Story &story) const
{
    const Build *newest = nullptr;
    for (const auto id : idsOf(story)) {
        const auto build = m_builds.constFind(id);
        if (!newest || isNewer(*build, *newest))
            newest = &*build;
    }
    return newest ? std::optional(headlineOf(*newest, stagesOf(newest->id))) : std::nullopt;
}

QList<Build> BuildLinks::buildsOf(const Story &story) const
{
    QList<Build> builds;
    for (const auto id : idsOf(story))
        builds.append(m_builds.value(id));
    std::ranges::sort(builds, isNewer);
    return builds;
}

QList<Stage> BuildLinks::stagesOf(BuildId build) const
{
    return m_stages.value(build);
}

QStringList BuildLinks::failing() const
{
    QStringList references;
    for (auto named = m_byReference.constBegin(); named != m_byReference.constEnd(); ++named) {
        const Build *newest = nullptr;
        for (auto id = named->keyBegin(); id != named->keyEnd(); ++id) {
            const auto build = m_builds.constFind(*id);
            if (build != m_builds.constEnd() && (!newest || isNewer(*build, *newest)))
                newest = &*build;
        }
        if (newest && headlineOf(*newest, stagesOf(newest->id)).status == Status::Failed)
            references.append(named.key());
    }
    return references;
}

} // namespace Dayshift
