// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/threadsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

QDateTime noticeTimeOf(const ThreadFacts &facts)
{
    auto noticed = facts.incident.openedAt;
    for (const auto &alert : facts.alerts) {
        if (alert.startedAt.isValid() && (!noticed.isValid() || alert.startedAt < noticed))
            noticed = alert.startedAt;
    }
    if (!noticed.isValid())
        noticed = facts.incident.raisedAt;
    return noticed;
}

QDateTime beginOf(const ThreadFacts &facts)
{
    const auto noticed = noticeTimeOf(facts);
    const auto &impact = facts.incident.impactStartedAt;
    if (!impact.isValid())
        return noticed;
    return noticed.isValid() ? std::min(impact, noticed) : impact;
}

static QDateTime assignedAt(const ThreadFacts &facts)
{
    return facts.incident.assignedAt.isValid() ? facts.incident.assignedAt : facts.assignedAt;
}

namespace {

// From the moment that somebody has it to the last commit: builds in the order in which they ran,
// and the work between them.
class Chain
{
public:
    Chain(const ThreadFacts &facts, const QDateTime &now)
        : m_facts(facts)
        , m_now(now)
        , m_since(facts.inProgressAt.isValid() ? facts.inProgressAt : assignedAt(facts))
    {
    }

    QList<DayStep> steps()
    {
        auto builds = m_facts.builds.builds;
        std::ranges::stable_sort(builds, [](const Build &a, const Build &b) {
            return startOf(a) < startOf(b);
        });
        for (const auto &build : std::as_const(builds))
            take(build);
        workNow();
        return m_steps;
    }

private:
    static QDateTime startOf(const Build &build)
    {
        return build.startedAt.isValid() ? build.startedAt : build.queuedAt;
    }

    // When the newest change that the build is made of was committed; else when it was asked for.
    [[nodiscard]] QDateTime committedAt(const Build &build) const
    {
        QDateTime at;
        for (const auto &commit : m_facts.builds.commits) {
            if (commit.build == build.id && commit.committedAt.isValid()
                && (!at.isValid() || commit.committedAt > at))
                at = commit.committedAt;
        }
        const auto start = startOf(build);
        if (!at.isValid() || at > start)
            return build.queuedAt.isValid() && build.queuedAt < start ? build.queuedAt : start;
        return at;
    }

    void work(const QDateTime &to, const QString &title, BuildId build, bool open = false)
    {
        const auto kind = m_failed ? StepKind::Rework : StepKind::Fix;
        auto step = blankStep(kind,
                          wordOf(kind) + u'/' + m_facts.incident.id.toString() + u'/'
                                  + QString::number(++m_works),
                          m_since, to);
        step.person = m_facts.owner;
        step.title = title;
        step.build = build;
        if (open)
            step.end = StepEnd::Open;
        m_steps.append(step);
    }

    void take(const Build &build)
    {
        const bool isNew = build.commit.isEmpty() || build.commit != m_commit;
        const auto committed = committedAt(build);
        if (isNew && m_since.isValid() && committed > m_since)
            work(committed, build.message.section(u'\n', 0, 0), build.id);
        if (isNew && m_since.isValid())
            m_begun = true;
        m_commit = build.commit;
        m_failed = false;
        const auto steps = stepsOf(build, m_facts.builds.stages.value(build.id), m_now);
        for (auto step : steps) {
            const bool deployed = std::ranges::any_of(m_facts.deployments, [&](const auto &each) {
                return each.build == build.id;
            });
            if (step.kind == StepKind::Deploy && deployed)
                continue; // the deployment itself says more
            if (step.lane == Lane::Developer)
                step.person = m_facts.owner;
            m_steps.append(step);
            if (step.end == StepEnd::Open) {
                m_since = {};
            } else if (step.end == StepEnd::Failed && !m_failed) {
                m_failed = true;
                m_since = takenUp(build, step.endedAt);
            } else if (!m_failed) {
                m_since = step.endedAt;
            }
        }
    }

    // When somebody said that they have the failure; who said nothing began at once.
    [[nodiscard]] QDateTime takenUp(const Build &build, const QDateTime &failedAt)
    {
        m_claimed = false;
        auto at = failedAt;
        for (const auto &claim : m_facts.claims) {
            if (claim.connection == build.connection && claim.pipeline == build.pipeline
                && claim.at >= failedAt) {
                at = claim.at;
                m_claimed = true;
            }
        }
        return at;
    }

    // What has not come to a build yet.
    void workNow()
    {
        if (!m_since.isValid())
            return;
        const auto &incident = m_facts.incident;
        if (incident.resolvedAt.isValid()) {
            if (m_begun || !m_facts.deployments.isEmpty() || !m_facts.builds.builds.isEmpty())
                return;
            const auto to = incident.worksAgainAt.isValid() ? incident.worksAgainAt
                                                            : incident.resolvedAt;
            if (to > m_since)
                work(to, {}, {});
            return;
        }
        const bool fixing = !m_begun && m_facts.inProgressAt.isValid();
        if ((fixing || (m_failed && m_claimed)) && m_now > m_since)
            work(m_now, {}, {}, true);
    }

    const ThreadFacts &m_facts;
    QDateTime m_now;
    QDateTime m_since; // work goes on since then; invalid: nobody works
    QString m_commit;
    bool m_failed = false;
    bool m_claimed = false;
    bool m_begun = false;
    int m_works = 0;
    QList<DayStep> m_steps;
};

} // namespace

static QList<DayStep> peopleSteps(const ThreadFacts &facts, const QDateTime &now)
{
    QList<DayStep> steps;
    const auto &incident = facts.incident;
    const auto own = [&](StepKind kind) {
        return wordOf(kind) + u'/' + incident.id.toString();
    };
    const auto begin = beginOf(facts);
    steps.append(blankStep(StepKind::Failure, own(StepKind::Failure), begin, begin));
    steps.last().title = incident.title;
    steps.last().end = StepEnd::Failed;
    if (const auto noticed = noticeTimeOf(facts); noticed.isValid())
        steps.append(blankStep(StepKind::Detection, own(StepKind::Detection), noticed, noticed));
    const auto assigned = assignedAt(facts);
    const auto raised = incident.raisedAt.isValid() ? incident.raisedAt : assigned;
    if (raised.isValid()) {
        auto step = blankStep(StepKind::Triage, own(StepKind::Triage), raised, raised);
        step.person = incident.raisedBy;
        if (assigned.isValid())
            step.endedAt = std::max(raised, assigned);
        // While nobody has it, the product owner does; unless it is over without.
        else if (!incident.resolvedAt.isValid() && facts.builds.builds.isEmpty()) {
            step.endedAt = std::max(raised, now);
            step.end = StepEnd::Open;
        }
        steps.append(step);
    }
    if (incident.worksAgainAt.isValid()) {
        steps.append(blankStep(StepKind::WorksAgain, own(StepKind::WorksAgain), incident.worksAgainAt,
                           incident.worksAgainAt));
        steps.last().end = StepEnd::Passed;
    }
    return steps;
}

static DayStep checkStep(const DeploymentCheck &check, const QDateTime &now)
{
    auto step = blankStep(StepKind::Check, u"check/"_s + check.id.toString(), check.startedAt, {});
    switch (check.outcome) {
    case CheckOutcome::Watching:
        step.end = StepEnd::Open;
        break;
    case CheckOutcome::Recovered:
    case CheckOutcome::CalledByPerson:
        step.end = StepEnd::Passed;
        break;
    case CheckOutcome::Failed:
        step.end = StepEnd::Failed;
        break;
    case CheckOutcome::NotMeasured:
        step.end = StepEnd::Done;
        break;
    }
    step.person = check.person;
    step.deployment = check.deployment;
    step.detail = check.reason;
    closeStep(step, check.endedAt, now);
    if (step.end == StepEnd::Open)
        step.expectedEnd = check.startedAt.addSecs(check.windowSeconds);
    return step;
}

QList<DayStep> workOf(const ThreadFacts &facts, const QDateTime &now)
{
    auto steps = peopleSteps(facts, now);
    steps += Chain(facts, now).steps();
    for (const auto &release : facts.releases) {
        if (const auto step = signOffOf(release, facts.signatures))
            steps.append(*step);
    }
    for (const auto &deployment : facts.deployments) {
        steps.append(stepOf(deployment, now));
        // What the server knows by a build's number people know by the release's version.
        const auto release = std::ranges::find(facts.releases, deployment.build, &Release::build);
        if (release != facts.releases.end() && !deployment.build.isNull()
            && !release->version.isEmpty())
            steps.last().title = release->version;
    }
    for (const auto &check : facts.checks) {
        if (check.startedAt.isValid())
            steps.append(checkStep(check, now));
    }
    correct(steps, facts.corrections);
    return steps;
}

void correct(QList<DayStep> &steps, const QList<TimeCorrection> &corrections)
{
    for (auto &step : steps) {
        for (const auto &correction : corrections) {
            if (correction.step != step.key || correction.endedAt < correction.startedAt)
                continue;
            step.startedAt = correction.startedAt;
            step.endedAt = correction.endedAt;
            step.isCorrected = true;
        }
    }
}

StepKind nextOf(const ThreadFacts &facts, const QList<DayStep> &work)
{
    const DayStep *last = nullptr;
    for (const auto &step : work) {
        if (step.kind != StepKind::WorksAgain && (!last || step.endedAt >= last->endedAt))
            last = &step;
    }
    if (!last)
        return StepKind::Triage;
    if (last->end == StepEnd::Failed && last->kind != StepKind::Failure)
        return StepKind::Rework;
    switch (last->kind) {
    case StepKind::Failure:
        return StepKind::Detection;
    case StepKind::Detection:
        return StepKind::Triage;
    case StepKind::Triage:
        return StepKind::Fix;
    case StepKind::Fix:
    case StepKind::Rework:
        return StepKind::Build;
    case StepKind::Build:
    case StepKind::Functional:
    case StepKind::Performance:
    case StepKind::Security:
    case StepKind::OtherStage:
        break;
    case StepKind::SignOff: {
        const bool waits = std::ranges::any_of(facts.releases, [](const Release &release) {
            return release.state == ReleaseState::SignOff;
        });
        return waits ? StepKind::SignOff : StepKind::Deploy;
    }
    case StepKind::Deploy:
    case StepKind::WorksAgain:
    case StepKind::Check:
        return StepKind::Check;
    }
    // A stage that has not begun, of the build that this one belongs to.
    for (const auto &stage : facts.builds.stages.value(last->build)) {
        if (stage.status == Status::Queued || stage.status == Status::WaitingForApproval) {
            if (stage.kind != StageKind::Deploy || stage.status == Status::Queued)
                return stage.kind == StageKind::Deploy ? StepKind::SignOff : stepKindOf(stage.kind);
            return StepKind::SignOff;
        }
    }
    return StepKind::SignOff;
}

} // namespace Dayshift
