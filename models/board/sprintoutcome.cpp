// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/sprintoutcome.h"

#include "models/board/boardtables.h"
#include "models/board/storylinks.h"
#include "models/store/transaction.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<SprintOutcome> &sprintOutcomes()
{
    using Told = SprintOutcome;
    static const auto table = Table<Told>(u"sprint_outcome"_s, u"rank, id"_s)
                                      .titled(&Told::title)
                                      .with(u"sprint_id"_s, &Told::sprint)
                                      .with(u"story_id"_s, &Told::story)
                                      .with(u"number"_s, &Told::number)
                                      .with(u"title"_s, &Told::title)
                                      .with(u"points"_s, &Told::points)
                                      .with(u"outcome"_s, &Told::outcome)
                                      .with(u"owner"_s, &Told::owner)
                                      .with(u"stood_in"_s, &Told::stoodIn)
                                      .with(u"category"_s, &Told::category)
                                      .with(u"blocked_reason"_s, &Told::blockedReason)
                                      .with(u"waits_for"_s, &Told::waitsFor)
                                      .with(u"added_at"_s, &Told::addedAt)
                                      .with(u"removed_at"_s, &Told::removedAt)
                                      .with(u"went_to"_s, &Told::wentTo)
                                      .with(u"of_incident"_s, &Told::ofIncident)
                                      .with(u"rank"_s, &Told::rank);
    return table;
}

namespace {

class OutcomeReader
{
public:
    OutcomeReader(Database &database, SprintId sprint, const SprintScope &scope)
        : m_database(database)
        , m_sprint(sprint)
        , m_scope(scope)
    {
    }
    Q_DISABLE_COPY_MOVE(OutcomeReader)

    Result<QList<SprintOutcome>> read()
    {
        for (const auto &step :
             {&OutcomeReader::readNames, &OutcomeReader::readWaits, &OutcomeReader::readStories}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        addRemoved();
        return m_outcomes;
    }

private:
    Result<Done> readNames()
    {
        const auto people = members().load(m_database);
        if (!people)
            return people.error();
        for (const auto &member : *people)
            m_people.insert(member.id, member.name);
        const auto all = columns().load(m_database);
        if (!all)
            return all.error();
        for (const auto &column : *all)
            m_columns.insert(column.id, column);
        return m_database.each(u"SELECT story_id FROM incident WHERE story_id IS NOT NULL"_s, {},
                               [this](const Row &row) { m_ofIncident.insert(row.text(0)); });
    }

    // What blocks a story of the sprint and is not done itself.
    Result<Done> readWaits()
    {
        return m_database.each(
                u"SELECT l.to_id, b.number FROM story_link l JOIN story s ON s.id = l.to_id JOIN"
                " story b ON b.id = l.from_id JOIN board_column c ON c.id = b.column_id WHERE l.kind"
                " = ? AND s.sprint_id = ? AND c.category <> ? AND b.archived = 0 ORDER BY"
                " b.number"_s,
                {int(LinkKind::Blocks), m_sprint.toString(), int(Category::Done)},
                [this](const Row &row) {
                    m_waits[row.text(0)].append(u'#' + QString::number(row.number(1)));
                });
    }

    Result<Done> readStories()
    {
        const auto all = stories().where(m_database, u"sprint_id = ? AND archived = 0"_s,
                                         {m_sprint.toString()});
        if (!all)
            return all.error();
        auto ordered = *all;
        std::ranges::stable_sort(ordered, {}, &Story::rank);
        QHash<StoryId, QDateTime> added;
        for (const auto &story : m_scope.added)
            added.insert(story.id, story.at);
        for (const auto &story : std::as_const(ordered)) {
            const auto &column = m_columns.value(story.column);
            const bool isDone = column.category == Category::Done;
            m_outcomes.append({.id = idOf(story.id),
                               .sprint = m_sprint,
                               .story = story.id,
                               .number = story.number,
                               .title = story.title,
                               .points = story.points,
                               .outcome = isDone ? StoryOutcome::Done : StoryOutcome::Open,
                               .owner = m_people.value(story.owner),
                               .stoodIn = column.name,
                               .category = column.category,
                               .blockedReason = story.blockedReason,
                               .waitsFor = m_waits.value(story.id.toString()).join(u", "_s),
                               .addedAt = added.value(story.id),
                               .ofIncident = m_ofIncident.contains(story.id.toString()),
                               .rank = double(m_outcomes.size())});
        }
        return Done {};
    }

    void addRemoved()
    {
        for (const auto &story : m_scope.removed)
            m_outcomes.append({.id = idOf(story.id),
                               .sprint = m_sprint,
                               .story = story.id,
                               .number = story.number,
                               .title = story.title,
                               .points = story.points > 0 ? std::optional(story.points)
                                                          : std::nullopt,
                               .outcome = StoryOutcome::Removed,
                               .removedAt = story.at,
                               .ofIncident = m_ofIncident.contains(story.id.toString()),
                               .rank = double(m_outcomes.size())});
    }

    [[nodiscard]] SprintOutcomeId idOf(StoryId story) const
    {
        return SprintOutcomeId::derived(m_sprint.uuid(), story.toString());
    }

    Database &m_database;
    SprintId m_sprint;
    const SprintScope &m_scope;
    QHash<MemberId, QString> m_people;
    QHash<ColumnId, Column> m_columns;
    QSet<QString> m_ofIncident;
    QHash<QString, QStringList> m_waits;
    QList<SprintOutcome> m_outcomes;
};

} // namespace

Result<QList<SprintOutcome>> readOutcomes(Database &database, SprintId sprint,
                                          const SprintScope &scope)
{
    return OutcomeReader(database, sprint, scope).read();
}

Result<QList<SprintOutcome>> frozenOutcomes(Database &database, SprintId sprint)
{
    auto found = sprintOutcomes().where(database, u"sprint_id = ?"_s, {sprint.toString()});
    if (!found)
        return found;
    auto ordered = *std::move(found);
    std::ranges::stable_sort(ordered, {}, &SprintOutcome::rank);
    return ordered;
}

Result<Done> freezeOutcomes(Transaction &transaction, SprintId sprint, const SprintScope &scope,
                            const QHash<StoryId, SprintId> &open)
{
    auto &database = transaction.database();
    const auto outcomes = readOutcomes(database, sprint, scope);
    if (!outcomes)
        return outcomes.error();
    const auto all = sprints().load(database);
    if (!all)
        return all.error();
    QHash<SprintId, QString> names;
    for (const auto &each : *all)
        names.insert(each.id, each.name);
    for (auto outcome : *outcomes) {
        if (outcome.outcome == StoryOutcome::Open)
            outcome.wentTo = names.value(open.value(outcome.story));
        if (const auto done = sprintOutcomes().apply(transaction, {.after = outcome}); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> thawOutcomes(Transaction &transaction, SprintId sprint)
{
    const auto outcomes = frozenOutcomes(transaction.database(), sprint);
    if (!outcomes)
        return outcomes.error();
    for (const auto &outcome : *outcomes) {
        if (const auto done = sprintOutcomes().apply(transaction, {.before = outcome}); !done)
            return done.error();
    }
    return Done {};
}

} // namespace Dayshift
