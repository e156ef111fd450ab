// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/review.h"

#include "models/board/boardtables.h"
#include "models/team/teamtables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Review)
};

class ReviewReader
{
public:
    ReviewReader(Database &database, const QDateTime &now)
        : m_database(database)
        , m_now(now)
    {
    }
    Q_DISABLE_COPY_MOVE(ReviewReader)

    Result<SprintReview> read(SprintId sprint)
    {
        if (const auto chosen = choose(sprint); !chosen)
            return chosen.error();
        for (const auto &step :
             {&ReviewReader::readNumbers, &ReviewReader::readPeople, &ReviewReader::readFigures,
              &ReviewReader::readTalk, &ReviewReader::readNext}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_review;
    }

private:
    Result<Done> choose(SprintId wanted);
    Result<Done> readNumbers();
    Result<Done> countRunning(const SprintScope &scope);
    Result<Done> readPeople();
    Result<Done> readFigures();
    void markScope(const SprintFigure &sprint);
    Result<Done> readTalk();
    Result<Done> readNext();

    Database &m_database;
    QDateTime m_now;
    QList<Sprint> m_sprints;
    SprintReview m_review;
};

} // namespace

Result<Done> ReviewReader::choose(SprintId wanted)
{
    const auto all = sprints().load(m_database);
    if (!all)
        return all.error();
    m_sprints = *all;
    std::ranges::stable_sort(m_sprints, {}, &Sprint::rank);
    const Sprint *chosen = nullptr;
    for (const auto &sprint : std::as_const(m_sprints)) {
        if (!wanted.isNull()) {
            chosen = sprint.id == wanted ? &sprint : chosen;
            continue;
        }
        if (sprint.state == SprintState::Running)
            chosen = &sprint;
        else if (sprint.state == SprintState::Closed
                 && (!chosen || chosen->state != SprintState::Running))
            chosen = &sprint;
    }
    if (!chosen || chosen->state == SprintState::Planned)
        return Error {.kind = Error::Kind::NotFound,
                      .what = Words::tr("There is no sprint to review yet."),
                      .safe = Words::tr("Nothing was changed."),
                      .todo = Words::tr("Plan a sprint in the backlog and start it.")};
    m_review.sprint = *chosen;
    m_review.isClosed = chosen->state == SprintState::Closed;
    m_review.asOf = m_now;
    return Done {};
}

Result<Done> ReviewReader::readNumbers()
{
    const auto id = m_review.sprint.id;
    if (m_review.isClosed) {
        const auto report = sprintReports().load(m_database, {id.toString()});
        if (!report)
            return report.error();
        const auto frozen = frozenOutcomes(m_database, id);
        if (!frozen)
            return frozen.error();
        m_review.outcomes = *frozen;
        if (!report->isEmpty()) {
            m_review.numbers = report->first();
            m_review.asOf = report->first().closedAt;
            m_review.knowsStories = !frozen->isEmpty()
                    || m_review.numbers.doneStories + m_review.numbers.openStories == 0;
            return Done {};
        }
        m_review.knowsStories = !frozen->isEmpty();
        if (m_review.sprint.endsAt.isValid())
            m_review.asOf = std::min(m_review.sprint.endsAt, m_now);
        return Done {};
    }
    const auto scope = readScope(m_database, m_review.sprint);
    if (!scope)
        return scope.error();
    return countRunning(*scope);
}

Result<Done> ReviewReader::countRunning(const SprintScope &scope)
{
    const auto outcomes = readOutcomes(m_database, m_review.sprint.id, scope);
    if (!outcomes)
        return outcomes.error();
    m_review.outcomes = *outcomes;
    const auto added = amountOf(scope.added);
    const auto removed = amountOf(scope.removed);
    auto &numbers = m_review.numbers;
    numbers = {.id = m_review.sprint.id,
               .name = m_review.sprint.name,
               .startedAt = scope.startedAt,
               .capacity = m_review.sprint.capacity,
               .committedStories = scope.committed.stories,
               .committedPoints = scope.committed.points,
               .addedStories = added.stories,
               .addedPoints = added.points,
               .removedStories = removed.stories,
               .removedPoints = removed.points};
    for (const auto &outcome : *outcomes) {
        if (outcome.outcome == StoryOutcome::Removed)
            continue;
        const bool isDone = outcome.outcome == StoryOutcome::Done;
        (isDone ? numbers.doneStories : numbers.openStories) += 1;
        (isDone ? numbers.donePoints : numbers.openPoints) += outcome.points.value_or(0);
    }
    return Done {};
}

Result<Done> ReviewReader::readPeople()
{
    const auto people = members().load(m_database);
    if (!people)
        return people.error();
    m_review.members = *people;
    const auto whose = workspaces().load(m_database);
    if (!whose)
        return whose.error();
    if (!whose->isEmpty())
        m_review.workspace = whose->first().team;
    const auto all = teams().load(m_database);
    if (!all)
        return all.error();
    for (const auto &team : *all) {
        if (team.id == m_review.sprint.team)
            m_review.team = team.name;
    }
    return Done {};
}

// The figures of its own days, as they were known at its end.
Result<Done> ReviewReader::readFigures()
{
    auto workspace = readWorkspaceFacts(m_database, FactsExtent::All);
    if (!workspace)
        return workspace.error();
    m_review.zone = workspace->zone;
    const Format format(workspace->zone);
    auto definition = definitionOf(*workspace, m_review.asOf.toSecsSinceEpoch(), 84);
    const auto started = m_review.numbers.startedAt.isValid() ? m_review.numbers.startedAt
                                                              : m_review.sprint.startsAt;
    if (started.isValid()) {
        definition.windowStart = format.dayOf(started);
        definition.windowEnd = format.dayOf(m_review.asOf).addDays(1);
    }
    const auto report = reportOf(*std::move(workspace), definition);
    m_review.figures = figureList(report, format);
    m_review.velocity = velocityOf(report, format);
    m_review.burndown = {.id = u"burndown"_s,
                         .title = Words::tr("Burndown"),
                         .unit = ChartUnit::Points,
                         .reason = Words::tr("When the sprint began is not known.")};
    const auto key = m_review.sprint.id.toString();
    for (const auto &sprint : report.figures.sprints.sprints) {
        if (report.workspace.facts.sprints[size_t(sprint.sprint)].id != key)
            continue;
        m_review.burndown = burndownOf(sprint, m_review.sprint.name, format);
        markScope(sprint);
    }
    if (started.isValid())
        m_review.releaseNotes = releaseNotesOf(report, started.toSecsSinceEpoch(),
                                               m_review.asOf.toSecsSinceEpoch() + 1);
    QSet<QString> delivered;
    const Scene scene(report.workspace.facts, report.definition);
    for (const auto &carried : report.workspace.facts.carried) {
        if (carried.story != Nowhere && scene.hasArrived(carried.deployment)
            && !scene.wasRolledBack(carried.deployment))
            delivered.insert(report.workspace.facts.storyId(carried.story));
    }
    for (const auto &outcome : m_review.with(StoryOutcome::Done))
        m_review.inProduction += delivered.contains(outcome.story.toString()) ? 1 : 0;
    return Done {};
}

// A mark where something came or went; stories of the same moment share one.
void ReviewReader::markScope(const SprintFigure &sprint)
{
    const auto &steps = sprint.burndown;
    const auto placeOf = [&steps](qint64 at) {
        for (size_t i = 1; i < steps.size(); ++i) {
            if (at <= steps[i].at && steps[i].at > steps[i - 1].at)
                return double(i - 1)
                        + double(at - steps[i - 1].at) / double(steps[i].at - steps[i - 1].at);
        }
        return double(steps.size()) - 1;
    };
    const Format format(m_review.zone);
    for (const auto &outcome : std::as_const(m_review.outcomes)) {
        const bool came = outcome.addedAt.isValid();
        const auto at = came ? outcome.addedAt : outcome.removedAt;
        if (!at.isValid())
            continue;
        const auto change = format.signedNumber((came ? 1 : -1) * outcome.points.value_or(0));
        m_review.burndown.marks.append(
                {.at = placeOf(at.toSecsSinceEpoch()),
                 .words = outcome.ofIncident ? Words::tr("%1 incident", "points").arg(change)
                                             : Words::tr("%1 #%2", "points and a story's number")
                                                       .arg(change)
                                                       .arg(outcome.number),
                 .alarms = outcome.ofIncident});
    }
}

// Nobody has put it in order: what is done, in the order of the board.
Result<Done> ReviewReader::readTalk()
{
    const auto key = m_review.sprint.id.toString();
    const auto items = reviewItems().where(m_database, u"sprint_id = ?"_s, {key});
    if (!items)
        return items.error();
    m_review.demo = *items;
    m_review.demoIsSuggested = items->isEmpty();
    if (items->isEmpty()) {
        for (const auto &outcome : m_review.with(StoryOutcome::Done))
            m_review.demo.append({.id = ReviewItemId::derived(m_review.sprint.id.uuid(),
                                                              outcome.story.toString()),
                                  .sprint = m_review.sprint.id,
                                  .story = outcome.story,
                                  .title = outcome.title,
                                  .rank = double(m_review.demo.size() + 1)});
    }
    std::ranges::stable_sort(m_review.demo, {}, &ReviewItem::rank);
    const auto notes = reviewNotes().where(m_database, u"sprint_id = ?"_s, {key});
    if (!notes)
        return notes.error();
    m_review.notes = *notes;
    std::ranges::stable_sort(m_review.notes, {}, &ReviewNote::at);
    return Done {};
}

Result<Done> ReviewReader::readNext()
{
    for (const auto &sprint : std::as_const(m_sprints)) {
        const bool ours = sprint.team == m_review.sprint.team || sprint.team.isNull();
        if (m_review.next.id.isNull() && ours && sprint.id != m_review.sprint.id
            && sprint.state != SprintState::Closed && sprint.rank > m_review.sprint.rank)
            m_review.next = sprint;
    }
    if (m_review.next.id.isNull())
        return Done {};
    return m_database.each(
            u"SELECT COUNT(*), COALESCE(SUM(points), 0) FROM story WHERE sprint_id = ? AND archived"
            " = 0"_s,
            {m_review.next.id.toString()}, [this](const Row &row) {
                m_review.nextStories = int(row.number(0));
                m_review.nextPoints = row.real(1);
            });
}

QList<SprintOutcome> SprintReview::with(StoryOutcome outcome) const
{
    QList<SprintOutcome> found;
    for (const auto &each : outcomes) {
        if (each.outcome == outcome)
            found.append(each);
    }
    return found;
}

QList<SprintOutcome> SprintReview::added() const
{
    QList<SprintOutcome> found;
    for (const auto &each : outcomes) {
        if (each.addedAt.isValid())
            found.append(each);
    }
    return found;
}

Result<SprintReview> readReview(Database &database, SprintId sprint, const QDateTime &now)
{
    return ReviewReader(database, now).read(sprint);
}

QString reasonInWords(const SprintOutcome &outcome)
{
    if (!outcome.blockedReason.isEmpty())
        return outcome.blockedReason;
    if (!outcome.waitsFor.isEmpty())
        return Words::tr("needs %1").arg(outcome.waitsFor);
    if (outcome.category == Category::ToDo)
        return Words::tr("not started");
    return Words::tr("still in %1", "a column").arg(outcome.stoodIn);
}

QString amountInWords(const QList<SprintOutcome> &outcomes, const Format &format)
{
    double points = 0;
    for (const auto &outcome : outcomes)
        points += outcome.points.value_or(0);
    return Words::tr("%n story(s), %1", "an amount", int(outcomes.size()))
            .arg(format.pointsInWords(points));
}

QString resultInWords(const SprintReview &review, const Format &format)
{
    const auto &numbers = review.numbers;
    const auto open = Words::tr("%n story(s), %1", "an amount", numbers.openStories)
                              .arg(format.pointsInWords(numbers.openPoints));
    if (!review.knowsStories)
        return Words::tr("%1 of %2 stories were done; not done: %3.")
                .arg(numbers.doneStories)
                .arg(numbers.doneStories + numbers.openStories)
                .arg(open);
    if (numbers.openStories + numbers.doneStories == 0)
        return Words::tr("No story is in this sprint.");
    if (numbers.openStories == 0)
        return Words::tr("All %n stories are done, %1 of them in production.", nullptr,
                         numbers.doneStories)
                .arg(review.inProduction);
    return Words::tr("%1 of %n done stories are in production; not done: %2.", nullptr,
                     numbers.doneStories)
            .arg(QString::number(review.inProduction), open);
}

} // namespace Dayshift
