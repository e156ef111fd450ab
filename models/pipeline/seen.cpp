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
    facts.take(answer.facts);
    pipelines += answer.pipelines;
    leftOut += answer.leftOut;
}

void Found::forgetOlderThan(const QDateTime &horizon)
{
    QHash<QString, const Build *> newest;
    for (const auto &build : std::as_const(builds)) {
        auto &known = newest[build.pipeline];
        if (!known || isNewer(build, *known))
            known = &build;
    }
    QSet<BuildId> old;
    for (const auto &build : std::as_const(builds)) {
        const auto &end = build.finishedAt.isValid() ? build.finishedAt : build.startedAt;
        if (isOver(build.status) && end.isValid() && end < horizon
            && newest.value(build.pipeline) != &build)
            old.insert(build.id);
    }
    if (old.isEmpty())
        return;
    builds.removeIf([&](const auto &entry) { return old.contains(entry.key()); });
    details.removeIf([&](const auto &entry) { return old.contains(entry.key()); });
    stages.removeIf([&](const auto &entry) { return old.contains(entry.value().build); });
    order.removeIf([&](const auto &id) { return old.contains(id); });
    commits.removeIf([&](const auto &commit) { return old.contains(commit.build); });
    facts.tests.removeIf([&](const auto &entry) { return old.contains(entry.key()); });
}

void Seen::adopt(const QList<Build> &known, const QList<Stage> &theirStages)
{
    for (const auto &build : known)
        m_builds.insert(build.id, build);
    for (const auto &stage : theirStages)
        m_stages.insert(stage.id, stage);
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
    if (!thing.queuedAt.isValid())
        thing.queuedAt = known.queuedAt;
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

// Its tests are told by another answer, and once; a stage that goes on again has none yet.
Stage completed(Stage stage, const Stage &known)
{
    fill(stage, known);
    if (stage.testsTotal == 0 && isOver(stage.status)) {
        stage.testsTotal = known.testsTotal;
        stage.testsPassed = known.testsPassed;
        stage.testsFailed = known.testsFailed;
        stage.testsErrors = known.testsErrors;
        stage.testsSkipped = known.testsSkipped;
        stage.testsFlaky = known.testsFlaky;
        fill(stage.firstFailed, known.firstFailed);
        fill(stage.detail, known.detail);
    } else if (isOver(stage.status) && stage.testsTotal == known.testsTotal) {
        // Which of them are flaky is told by the whole report, and not by who only counts.
        stage.testsFlaky = std::max(stage.testsFlaky, known.testsFlaky);
        fill(stage.firstFailed, known.firstFailed);
    }
    stage.status = statusWithTests(stage.status, stage.testsFlaky);
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
    if (origin.queuedAt.isValid())
        build.queuedAt = origin.queuedAt;
}

static Explanation::Tests withFirstFailed(Explanation::Tests tests,
                                          const QList<Explanation::Case> &cases)
{
    const auto failed = std::ranges::find_if(cases, [](const auto &test) {
        return test.outcome == TestOutcome::Failed || test.outcome == TestOutcome::Error;
    });
    if (tests.firstFailed.isEmpty() && failed != cases.end())
        tests.firstFailed = failed->name;
    return tests;
}

Stage Seen::withTests(Stage stage, const ToldTests &told, News &news) const
{
    if (told.counts && told.counts->total > 0)
        setTests(stage, withFirstFailed(*told.counts, told.cases));
    if (!told.cells.isEmpty())
        news.facts.cells.insert(stage.id, cellsOf(stage, told.cells));
    if (!told.cases.isEmpty() && m_reports.value(stage.id) != told.cases)
        news.reports.insert(stage.id, told);
    return stage;
}

// The stages of this reading with what is known of them, and with the tests of their builds: what
// the server counts itself goes before what stands in the files that a build left behind.
QHash<StageId, Stage> Seen::stagesWithTests(const Found &found, News &news) const
{
    auto stages = found.stages;
    for (auto &stage : stages) {
        const auto known = m_stages.constFind(stage.id);
        stage = known == m_stages.cend() ? completed(stage, stage) : completed(stage, *known);
    }
    auto told = found.facts.fileTests;
    for (auto it = found.facts.tests.cbegin(); it != found.facts.tests.cend(); ++it)
        told[it.key()].complete(*it);
    const auto &byStage = found.facts.stageTests;
    for (auto it = byStage.cbegin(); it != byStage.cend(); ++it) {
        const auto stage = stages.value(it.key(), m_stages.value(it.key()));
        if (!stage.id.isNull())
            stages.insert(stage.id, withTests(stage, *it, news));
    }
    if (told.isEmpty())
        return stages;
    QHash<BuildId, QList<Stage>> tested;
    const auto add = [&](const Stage &stage) {
        if (told.contains(stage.build))
            tested[stage.build].append(stage);
    };
    for (const auto &stage : std::as_const(stages))
        add(stage);
    for (const auto &stage : m_stages) {
        if (!stages.contains(stage.id))
            add(stage);
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        auto &candidates = tested[it.key()];
        std::ranges::sort(candidates, {}, &Stage::position);
        if (const auto *stage = stageThatTests(candidates))
            stages.insert(stage->id, withTests(*stage, *it, news));
    }
    return stages;
}

template<typename Key, typename T>
static void addNew(const QHash<Key, QList<T>> &told, const QHash<Key, QList<T>> &known,
                   QHash<Key, QList<T>> &news)
{
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (known.value(it.key()) != it.value())
            news.insert(it.key(), it.value());
    }
}

ToldFacts Seen::newFactsIn(const Found &found) const
{
    ToldFacts facts;
    addNew(found.facts.parts, m_facts.parts, facts.parts);
    addNew(found.facts.artifacts, m_facts.artifacts, facts.artifacts);
    addNew(found.facts.approvals, m_facts.approvals, facts.approvals);
    addNew(found.facts.environments, m_facts.environments, facts.environments);
    for (const auto &deployment : found.facts.deployments) {
        if (!m_facts.deployments.contains(deployment))
            facts.deployments.append(deployment);
    }
    for (const auto &detail : found.facts.leftOut) {
        if (m_facts.leftOut.value(detail.id) != detail)
            facts.leftOut.insert(detail.id, detail);
    }
    return facts;
}

void Seen::remember(const ToldFacts &facts)
{
    m_facts.parts.insert(facts.parts);
    m_facts.artifacts.insert(facts.artifacts);
    m_facts.approvals.insert(facts.approvals);
    m_facts.environments.insert(facts.environments);
    m_facts.leftOut.insert(facts.leftOut);
    m_facts.deployments = facts.deployments.isEmpty() ? m_facts.deployments : facts.deployments;
    const auto isDone = [this](const BuildId &build) {
        return !m_builds.contains(build) || m_finished.contains(build);
    };
    m_facts.parts.removeIf([&](const auto &entry) {
        return entry.value().isEmpty() || isDone(entry.value().first().build);
    });
    m_facts.artifacts.removeIf([&](const auto &entry) { return isDone(entry.key()); });
    m_facts.approvals.removeIf([&](const auto &entry) { return isDone(entry.key()); });
    m_facts.leftOut.removeIf([&](const auto &entry) { return isDone(entry.key()); });
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
    for (auto stage : stagesWithTests(found, news)) {
        const auto place = m_stages.constFind(stage.id);
        const auto *known = place == m_stages.cend() ? nullptr : &*place;
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
    const auto cells = std::move(news.facts.cells);
    news.facts = newFactsIn(found);
    addNew(cells, m_facts.cells, news.facts.cells);
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
    remember(found.facts);
    m_facts.cells.insert(news.facts.cells);
    for (auto it = news.reports.cbegin(); it != news.reports.cend(); ++it)
        m_reports.insert(it.key(), it->cases);
    const auto isDone = [this](const StageId &id) {
        const auto stage = m_stages.constFind(id);
        return stage == m_stages.cend() || m_finished.contains(stage->build);
    };
    m_facts.cells.removeIf([&](const auto &entry) { return isDone(entry.key()); });
    m_reports.removeIf([&](const auto &entry) { return isDone(entry.key()); });
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
