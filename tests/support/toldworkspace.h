// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/store/store.h"

// A workspace with columns, as the tests of the figures tell its story.
namespace Dayshift {

class ToldWorkspace
{
public:
    explicit ToldWorkspace(Store &store)
        : m_store(store)
    {
        int rank = 0;
        for (const auto &[name, category] : {std::pair {QStringLiteral("To do"), Category::ToDo},
                                             {QStringLiteral("In progress"), Category::InProgress},
                                             {QStringLiteral("Verify"), Category::Verify},
                                             {QStringLiteral("Done"), Category::Done}}) {
            const Column column {.id = ColumnId::create(),
                                 .name = name,
                                 .category = category,
                                 .rank = double(++rank)};
            m_columns.append(column.id);
            put(columns(), column);
        }
    }

    // Days of June 2026, with hours.
    [[nodiscard]] static QDateTime june(int day, int hour = 12)
    {
        return {QDate(2026, 6, 1).addDays(day - 1), QTime(hour, 0), Qt::UTC};
    }

    StoryId story(int number, StoryType type = StoryType::Story)
    {
        const Story made {.id = StoryId::create(),
                          .number = number,
                          .type = type,
                          .title = QStringLiteral("Story %1").arg(number),
                          .column = m_columns[0],
                          .createdAt = june(-100)};
        put(stories(), made);
        return made.id;
    }
    // One that was made in the last column, as by an import that knows no more.
    StoryId finishedStory(int number, const QDateTime &at)
    {
        const Story made {.id = StoryId::create(),
                          .number = number,
                          .title = QStringLiteral("Story %1").arg(number),
                          .column = m_columns[3],
                          .createdAt = june(-100),
                          .closedAt = at};
        put(stories(), made);
        return made.id;
    }
    // Into the column of this place: 0 to do, 1 in progress, 2 verify, 3 done.
    void move(StoryId story, int from, int to, const QDateTime &at)
    {
        change(QStringLiteral("story"), story.toString(),
               {QStringLiteral("column_id"), m_columns[from].toString(), m_columns[to].toString()},
               at);
    }
    // One field of one thing, at a time.
    void change(const QString &table, const QString &thing, const FieldChange &field,
                const QDateTime &at)
    {
        const auto work = [=](Transaction &transaction) -> Result<Done> {
            return transaction.apply({.table = table,
                                      .verb = Verb::Changed,
                                      .thing = thing,
                                      .fields = {field},
                                      .at = at});
        };
        ok(m_store.write(work).result());
    }
    // A sprint that is planned for these days, and started at the first instant.
    Sprint sprint(const QString &name, const QDateTime &from, const QDateTime &to)
    {
        Sprint made {.id = SprintId::create(), .name = name, .startsAt = from, .endsAt = to};
        put(sprints(), made);
        change(QStringLiteral("sprint"), made.id.toString(),
               {QStringLiteral("state"), int(SprintState::Planned), int(SprintState::Running)},
               from);
        made.state = SprintState::Running;
        return made;
    }
    // Its numbers are written down; the cards stay where they are.
    void close(const Sprint &sprint, const SprintReport &report)
    {
        change(QStringLiteral("sprint"), sprint.id.toString(),
               {QStringLiteral("state"), int(SprintState::Running), int(SprintState::Closed)},
               report.closedAt);
        put(sprintReports(), report);
    }
    void plan(StoryId story, const Sprint &sprint, const QDateTime &at)
    {
        change(QStringLiteral("story"), story.toString(),
               {QStringLiteral("sprint_id"), {}, sprint.id.toString()}, at);
    }
    void estimate(StoryId story, double points, const QDateTime &at)
    {
        change(QStringLiteral("story"), story.toString(), {QStringLiteral("points"), {}, points},
               at);
    }
    Deployment deployment(const QString &version, const QDateTime &at,
                          DeploymentKind kind = DeploymentKind::Regular,
                          DeploymentId relatesTo = {}, const QString &environment = {})
    {
        const Deployment made {.id = DeploymentId::create(),
                               .environment
                               = environment.isEmpty() ? QStringLiteral("production") : environment,
                               .service = QStringLiteral("web"),
                               .version = version,
                               .status = DeploymentStatus::Success,
                               .kind = kind,
                               .startedAt = at.addSecs(-600),
                               .finishedAt = at,
                               .relatesTo = relatesTo};
        put(deployments(), made);
        return made;
    }
    void change(const Deployment &deployment, const QString &hash, StoryId story = {})
    {
        put(deploymentChanges(),
            DeploymentChange {.id = DeploymentChangeId::create(),
                              .deployment = deployment.id,
                              .change = hash,
                              .story = story,
                              .committedAt = deployment.startedAt.addDays(-1)});
    }
    Incident incident(const QString &title, const QDateTime &opened, const QDateTime &resolved,
                      DeploymentId cause = {})
    {
        const Incident made {.id = IncidentId::create(),
                             .title = title,
                             .service = QStringLiteral("web"),
                             .openedAt = opened,
                             .resolvedAt = resolved,
                             .causedBy = cause};
        put(incidents(), made);
        return made;
    }
    void connection()
    {
        put(connections(), Connection {.id = ConnectionId::create(), .name = QStringLiteral("CI")});
    }

private:
    template<typename T>
    void put(const Table<T> &table, const T &thing)
    {
        ok(m_store.write([&table, thing](Transaction &transaction) {
                      return table.apply(transaction, {.after = thing});
                  })
                   .result());
    }
    static void ok(const Result<Done> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().message() + done.error().detail));
    }

    Store &m_store;
    QList<ColumnId> m_columns;
};

} // namespace Dayshift
