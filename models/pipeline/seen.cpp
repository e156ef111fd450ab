// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/seen.h"

#include <algorithm>

namespace Dayshift {

void Found::take(const Answer &answer)
{
    for (const auto &build : answer.builds) {
        if (!builds.contains(build.id)) {
            if (builds.size() >= MostPipelines) {
                ++leftOut;
                continue;
            }
            order.append(build.id);
            listed.insert(build.id, build.status);
        }
        builds.insert(build.id, build);
    }
    details.insert(answer.details);
    origins += answer.origins;
    for (auto stage : answer.stages) {
        if (stage.detail.isEmpty()) // told by one of two answers about the same stage
            stage.detail = stages.value(stage.id).detail;
        stages.insert(stage.id, stage);
    }
    commits += answer.commits;
    pipelines += answer.pipelines;
    leftOut += answer.leftOut;
}

void Seen::adopt(const QList<Build> &underWay)
{
    for (const auto &build : underWay)
        m_builds.insert(build.id, build);
}

QList<Build> Seen::missingIn(const Found &found) const
{
    QList<Build> missing;
    for (const auto &build : m_builds) {
        if (isUnderWay(build.status) && !found.builds.contains(build.id))
            missing.append(build);
    }
    return missing;
}

bool Seen::isSettled(const Found &found, BuildId id) const
{
    const auto finished = m_finished.constFind(id);
    return finished != m_finished.cend() && *finished == found.listed.value(id);
}

QList<BuildId> Seen::wanting(const Found &found, qsizetype most) const
{
    QList<BuildId> wanting;
    for (const auto &id : found.order) {
        if (!isSettled(found, id) && found.details.contains(id) && !found.detailed.contains(id))
            wanting.append(id);
    }
    std::ranges::stable_sort(wanting, [&](const BuildId &a, const BuildId &b) {
        const auto &first = found.builds[a];
        const auto &second = found.builds[b];
        if (isUnderWay(first.status) != isUnderWay(second.status))
            return isUnderWay(first.status);
        return isNewer(first, second);
    });
    return wanting.first(std::min(most, wanting.size()));
}

static void fill(QString &text, const QString &known)
{
    if (text.isEmpty())
        text = known;
}

// Times that were seen, where the server tells none.
template<typename Thing>
static void fill(Thing &thing, const Thing &known)
{
    if (!thing.startedAt.isValid())
        thing.startedAt = known.startedAt;
    if (isOver(thing.status) && isOver(known.status) && !thing.finishedAt.isValid())
        thing.finishedAt = known.finishedAt;
}

// A server that does not say since when, or until when: we saw it.
template<typename Thing>
static void watchTheClock(Thing &thing, const Thing *known, const QDateTime &now)
{
    if (thing.status == Status::Running && !thing.startedAt.isValid())
        thing.startedAt = now;
    if (known && isUnderWay(known->status) && isOver(thing.status) && !thing.finishedAt.isValid())
        thing.finishedAt = now;
}

Build completed(Build build, const Build &known)
{
    fill(build.branch, known.branch);
    fill(build.commit, known.commit);
    fill(build.message, known.message);
    fill(build.author, known.author);
    fill(build.page, known.page);
    fill(build, known);
    return build;
}

Stage completed(Stage stage, const Stage &known)
{
    fill(stage, known);
    return stage;
}

// An origin names the pipeline better than the list did, and knows what the list did not.
static void apply(const Origin &origin, Build &build)
{
    const auto take = [](QString &text, const QString &told) {
        if (!told.isEmpty())
            text = told;
    };
    take(build.pipeline, origin.pipeline);
    take(build.branch, origin.branch);
    take(build.commit, origin.commit);
    take(build.message, origin.message);
    take(build.author, origin.author);
}

News Seen::newsIn(const Found &found, const QDateTime &now) const
{
    auto builds = found.builds;
    for (const auto &origin : found.origins) {
        if (const auto build = builds.find(origin.build); build != builds.end())
            apply(origin, *build);
    }
    News news;
    for (const auto &id : found.order) {
        auto build = builds.value(id);
        const auto place = m_builds.constFind(id);
        const auto *known = place == m_builds.cend() ? nullptr : &*place;
        if (known) {
            build = completed(build, *known);
            if (!found.detailed.contains(id) && isSettled(found, id)) {
                build.pipeline = known->pipeline; // an origin had named it
                build.status = known->status; // the details knew better than the list
                build.rawStatus = known->rawStatus;
                build.startedAt = known->startedAt;
                build.finishedAt = known->finishedAt;
            }
        }
        watchTheClock(build, known, now);
        if (!known || build != *known)
            news.builds.append(build);
    }
    for (auto stage : found.stages) {
        const auto place = m_stages.constFind(stage.id);
        const auto *known = place == m_stages.cend() ? nullptr : &*place;
        if (known)
            stage = completed(stage, *known);
        watchTheClock(stage, known, now);
        if (!known || stage != *known)
            news.stages.append(stage);
    }
    std::ranges::sort(news.stages, {}, &Stage::position);
    for (const auto &commit : found.commits) {
        if (!m_commits.contains(commit.id))
            news.commits.append(commit);
    }
    for (const auto &id : found.forgotten) {
        if (m_builds.contains(id))
            news.forgotten.append(id);
    }
    return news;
}

void Seen::accept(const News &news, const Found &found)
{
    for (const auto &build : news.builds)
        m_builds.insert(build.id, build);
    for (const auto &stage : news.stages)
        m_stages.insert(stage.id, stage);
    for (const auto &commit : news.commits)
        m_commits.insert(commit.id);
    for (const auto &id : news.forgotten)
        m_builds.remove(id);
    for (const auto &id : found.detailed) {
        if (isOver(m_builds.value(id).status))
            m_finished.insert(id, found.listed.value(id));
    }
    // What the server lists no more will not be heard of again.
    const auto isGone = [&](const BuildId &id) { return !found.builds.contains(id); };
    m_builds.removeIf([&](const auto &entry) {
        return isGone(entry.key()) && !isUnderWay(entry.value().status);
    });
    m_stages.removeIf([&](const auto &entry) { return !m_builds.contains(entry.value().build); });
    m_finished.removeIf([&](const auto &entry) { return !m_builds.contains(entry.key()); });
    if (m_commits.size() > MostPipelines)
        m_commits.clear(); // they would be written again, and leave no trace
}

bool Seen::anythingGoesOn() const
{
    return std::ranges::any_of(m_builds,
                               [](const Build &build) { return isUnderWay(build.status); });
}

QList<Build> Seen::buildsOf(const Found &found) const
{
    QList<Build> builds;
    for (const auto &id : found.order)
        builds.append(m_builds.value(id, found.builds.value(id)));
    return builds;
}

QHash<BuildId, QList<Stage>> Seen::stages() const
{
    QHash<BuildId, QList<Stage>> stages;
    for (const auto &stage : m_stages)
        stages[stage.build].append(stage);
    for (auto &list : stages)
        std::ranges::sort(list, {}, &Stage::position);
    return stages;
}

} // namespace Dayshift
