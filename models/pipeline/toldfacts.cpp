// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/toldfacts.h"

#include "models/pipeline/answerfields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Deployments in one reading, of all projects.
static constexpr qsizetype MostAtOnce = 20 * MostDeployments;

ToldTests ToldTests::of(const Explanation &told)
{
    return {.counts = told.tests,
            .cases = told.cases,
            .casesLeftOut = told.casesLeftOut,
            .allCases = told.allCases,
            .cells = told.cells};
}

void ToldTests::complete(const ToldTests &other)
{
    if (other.counts) {
        const auto firstFailed = counts ? counts->firstFailed : QString();
        counts = other.counts;
        if (counts->firstFailed.isEmpty())
            counts->firstFailed = firstFailed;
    }
    if (!other.counts) { // one of several lists of the same tests
        cases += other.cases.first(std::min(other.cases.size(), MostTestCases - cases.size()));
        casesLeftOut += other.casesLeftOut;
        allCases = other.allCases;
    } else if (other.cases.size() >= cases.size()) {
        cases = other.cases;
        casesLeftOut = other.casesLeftOut;
        allCases = other.allCases;
    }
    if (!other.cells.isEmpty())
        cells = other.cells;
}

void ToldTests::add(const ToldTests &other)
{
    if (!counts) {
        *this = other;
        return;
    }
    if (other.counts) {
        counts->total += other.counts->total;
        counts->passed += other.counts->passed;
        counts->failed += other.counts->failed;
        counts->errors += other.counts->errors;
        counts->skipped += other.counts->skipped;
        counts->flaky += other.counts->flaky;
        if (counts->firstFailed.isEmpty())
            counts->firstFailed = other.counts->firstFailed;
    }
    const auto room = std::min(other.cases.size(), MostTestCases - cases.size());
    cases += other.cases.first(room);
    casesLeftOut += other.casesLeftOut + other.cases.size() - room;
    allCases = allCases && other.allCases;
    cells += other.cells.first(std::min(other.cells.size(), 10 * MostCells - cells.size()));
}

bool ToldFacts::isEmpty() const
{
    return parts.isEmpty() && artifacts.isEmpty() && approvals.isEmpty() && cells.isEmpty()
            && tests.isEmpty() && stageTests.isEmpty() && fileTests.isEmpty() && environments.isEmpty()
            && deployments.isEmpty() && leftOut.isEmpty();
}

// Several answers about the same build tell it part by part.
template<typename T>
static qsizetype append(QList<T> &list, const QList<T> &more, qsizetype most)
{
    QSet<decltype(T::id)> known;
    for (const auto &thing : list)
        known.insert(thing.id);
    qsizetype beyond = 0;
    for (const auto &thing : more) {
        if (known.contains(thing.id))
            continue;
        if (list.size() >= most) {
            ++beyond;
            continue;
        }
        known.insert(thing.id);
        list.append(thing);
    }
    return beyond;
}

void ToldFacts::take(const ToldFacts &other)
{
    parts.insert(other.parts);
    cells.insert(other.cells);
    environments.insert(other.environments);
    for (auto it = other.leftOut.cbegin(); it != other.leftOut.cend(); ++it) {
        auto &sum = leftOut[it.key()];
        sum.id = it.key();
        sum.partsLeftOut = std::max(sum.partsLeftOut, it->partsLeftOut);
        sum.artifactsLeftOut += it->artifactsLeftOut;
        sum.approvalsLeftOut += it->approvalsLeftOut;
    }
    const auto beyond = [this](const BuildId &build, qint64 BuildDetail::*count, qsizetype many) {
        if (many == 0)
            return;
        auto &detail = leftOut[build];
        detail.id = build;
        detail.*count += many;
    };
    for (auto it = other.artifacts.cbegin(); it != other.artifacts.cend(); ++it) {
        auto &list = artifacts[it.key()];
        beyond(it.key(), &BuildDetail::artifactsLeftOut, append(list, *it, MostArtifacts));
        for (int i = 0; i < list.size(); ++i)
            list[i].position = i;
    }
    for (auto it = other.approvals.cbegin(); it != other.approvals.cend(); ++it)
        beyond(it.key(), &BuildDetail::approvalsLeftOut,
               append(approvals[it.key()], *it, MostApprovals));
    for (auto it = other.tests.cbegin(); it != other.tests.cend(); ++it)
        tests[it.key()].complete(*it);
    for (auto it = other.stageTests.cbegin(); it != other.stageTests.cend(); ++it)
        stageTests[it.key()].complete(*it);
    for (auto it = other.fileTests.cbegin(); it != other.fileTests.cend(); ++it)
        fileTests[it.key()].add(*it);
    for (const auto &told : other.deployments) {
        const auto known = std::ranges::find(deployments, told.id, &ServerDeployment::id);
        if (known == deployments.end()) {
            if (deployments.size() < MostAtOnce)
                deployments.append(told);
        } else if (told.status != Status::Unknown) { // how it went may come by itself
            known->status = told.status;
            known->rawStatus = told.rawStatus;
        }
    }
}

void ToldFacts::addParts(const Stage &stage, const QList<Explanation::Part> &told)
{
    QHash<QString, int> sameNames;
    QList<StagePart> list;
    auto &many = m_parts[stage.build];
    for (const auto &part : told) {
        if (many >= MostParts) {
            auto &detail = leftOut[stage.build];
            detail.id = stage.build;
            detail.partsLeftOut += told.size() - list.size();
            break;
        }
        ++many;
        // Their place would move when one is run again; their name stays.
        const auto nth = ++sameNames[part.name];
        list.append({.id = StagePartId::derived(stage.id.uuid(),
                                                u"part\n%1\n%2"_s.arg(nth).arg(part.name)),
                     .build = stage.build,
                     .stage = stage.id,
                     .position = int(list.size()),
                     .name = part.name,
                     .status = part.status.value_or(Status::Unknown),
                     .rawStatus = part.rawStatus,
                     .queuedAt = part.queuedAt,
                     .startedAt = part.startedAt,
                     .finishedAt = part.finishedAt});
    }
    if (!list.isEmpty())
        parts.insert(stage.id, list);
}

void ToldFacts::addArtifacts(const BuildId &build, const QList<Explanation::Artifact> &told)
{
    ToldFacts more;
    auto &list = more.artifacts[build];
    for (const auto &artifact : told) {
        if (artifact.name.isEmpty())
            continue;
        if (list.size() > MostArtifacts) {
            more.leftOut[build].id = build;
            more.leftOut[build].artifactsLeftOut = told.size() - list.size();
            break;
        }
        list.append({.id = ArtifactId::derived(build.uuid(), u"artifact\n"_s + artifact.name),
                     .build = build,
                     .name = artifact.name,
                     .bytes = artifact.bytes,
                     .expired = artifact.expired});
    }
    take(more);
}

void ToldFacts::addApprovals(const BuildId &build, const QList<Explanation::Approval> &told,
                             const QHash<QString, StageId> &stages)
{
    ToldFacts more;
    auto &list = more.approvals[build];
    for (const auto &approval : told.first(std::min(told.size(), 2 * MostApprovals)))
        list.append({.id = ApprovalId::derived(build.uuid(), u"approval\n"_s + approval.id),
                     .build = build,
                     .stage = stages.value(approval.stage),
                     .key = approval.id,
                     .rawStatus = approval.status});
    take(more);
}

void ToldFacts::addPlaces(const Connection &connection, const QString &project,
                          const Explanation &told)
{
    const auto owner = connection.id.uuid();
    if (told.environments) {
        auto &list = environments[project];
        for (const auto &name : *told.environments) {
            if (name.isEmpty() || list.size() >= MostEnvironments)
                continue;
            list.append({.id = ServerEnvironmentId::derived(
                                 owner, u"environment\n%1\n%2"_s.arg(project, name)),
                         .connection = connection.id,
                         .project = project,
                         .name = name});
        }
    }
    if (!told.deployments)
        return;
    for (const auto &deployment : *told.deployments) {
        if (deployment.key.isEmpty() || deployments.size() >= MostDeployments)
            continue; // one without a name of its own would be another one each time
        deployments.append({.id = ServerDeploymentId::derived(
                                    owner, u"deployment\n%1\n%2"_s.arg(project, deployment.key)),
                            .connection = connection.id,
                            .project = project,
                            .key = deployment.key,
                            .environment = deployment.environment,
                            .status = deployment.status.value_or(Status::Unknown),
                            .rawStatus = deployment.rawStatus,
                            .ref = deployment.ref,
                            .commit = deployment.commit,
                            .at = deployment.at});
    }
}

Stage *stageThatTests(QList<Stage> &stages)
{
    auto place = std::ranges::find(stages, StageKind::Functional, &Stage::kind);
    if (place == stages.end())
        place = std::ranges::find(stages, Status::Failed, &Stage::status);
    if (place == stages.end())
        place = std::ranges::find(stages, StageKind::Build, &Stage::kind);
    return place == stages.end() ? nullptr : &*place;
}

void setTests(Stage &stage, const Explanation::Tests &tests)
{
    stage.testsTotal = tests.total;
    stage.testsPassed = tests.passed;
    stage.testsFailed = tests.failed;
    stage.testsErrors = tests.errors;
    stage.testsSkipped = tests.skipped;
    stage.testsFlaky = tests.flaky;
    stage.firstFailed = tests.firstFailed;
    if (const auto words = spoken(tests); !words.isEmpty())
        stage.detail = words;
    stage.status = statusWithTests(stage.status, stage.testsFlaky);
}

QList<GridCell> cellsOf(const Stage &stage, const QList<Explanation::Cell> &cells)
{
    QList<GridCell> list;
    QSet<GridCellId> known;
    for (const auto &cell : cells) {
        const auto id = GridCellId::derived(
                stage.id.uuid(), u"cell\n%1\n%2"_s.arg(cell.device, cell.environment));
        if (known.contains(id) || list.size() >= MostCells)
            continue;
        known.insert(id);
        list.append({.id = id,
                     .build = stage.build,
                     .stage = stage.id,
                     .position = int(list.size()),
                     .device = cell.device,
                     .environment = cell.environment,
                     .testsTotal = cell.tests.total,
                     .testsPassed = cell.tests.passed,
                     .testsFailed = cell.tests.failed,
                     .testsErrors = cell.tests.errors,
                     .testsSkipped = cell.tests.skipped,
                     .firstFailed = cell.tests.firstFailed});
    }
    return list;
}

} // namespace Dayshift
