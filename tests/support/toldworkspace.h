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
    // Into the column of this place: 0 to do, 1 in progress, 2 verify, 3 done.
    void move(StoryId story, int from, int to, const QDateTime &at)
    {
        const auto work = [=, was = m_columns[from],
                           is = m_columns[to]](Transaction &transaction) -> Result<Done> {
            return transaction.apply(
                    {.table = QStringLiteral("story"),
                     .verb = Verb::Changed,
                     .thing = story.toString(),
                     .fields = {{QStringLiteral("column_id"), was.toString(), is.toString()}},
                     .at = at});
        };
        ok(m_store.write(work).result());
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
            qFatal("%s", qPrintable(done.error().detail));
    }

    Store &m_store;
    QList<ColumnId> m_columns;
};

} // namespace Dayshift
