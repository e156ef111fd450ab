// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/store/bulk.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/daystory.h"

// The day of DayStory in a workspace.
class StoredDay
{
public:
    explicit StoredDay(Dayshift::Store &store)
        : m_store(store)
    {
    }

    template<typename T>
    bool keep(const Dayshift::Table<T> &table, const QList<T> &things)
    {
        using namespace Dayshift;
        const auto done = m_store.write([&](Transaction &transaction) -> Result<Done> {
                                     Bulk bulk(transaction); // as it was, whatever rules ask today
                                     for (const auto &thing : things) {
                                         if (const auto one = bulk.add(table, thing, m_at); !one)
                                             return one;
                                     }
                                     return bulk.flush();
                                 }).result();
        if (!done)
            qWarning("%s: %s", qPrintable(table.name()), qPrintable(done.error().detail));
        return bool(done);
    }

    // The board, the server and the team.
    bool prepare()
    {
        using namespace Dayshift;
        m_at = DayStory::at(6, 0);
        owner = {.id = MemberId::create(),
                 .name = QStringLiteral("Developer 1"),
                 .roles = int(Role::Developer)};
        toDo = {.id = ColumnId::create(), .name = QStringLiteral("To do"), .rank = 1};
        progress = {.id = ColumnId::create(),
                    .name = QStringLiteral("In progress"),
                    .category = Category::InProgress,
                    .rank = 2};
        const Connection server {.id = DayStory::connectionId(), .name = QStringLiteral("CI"),
                                 .provider = QStringLiteral("buildbot")};
        return keep<Workspace>(workspaces(), {{.id = WorkspaceId::create(),
                                               .team = QStringLiteral("Atlas team"),
                                               .timeZone = QStringLiteral("UTC")}})
                && keep<Member>(members(), {owner}) && keep<Column>(columns(), {toDo, progress})
                && keep<Connection>(connections(), {server});
    }

    bool tell(Dayshift::ThreadFacts facts = DayStory::facts())
    {
        using namespace Dayshift;
        m_at = DayStory::at(8, 49);
        story = {.id = StoryId::create(),
                 .number = 2187,
                 .title = facts.incident.title,
                 .column = toDo.id,
                 .expedite = true,
                 .enteredAt = m_at,
                 .createdAt = m_at};
        if (!keep<Story>(stories(), {story}))
            return false;
        facts.incident.story = story.id;
        const Source source {.id = SourceId::create(), .name = QStringLiteral("Prometheus"),
                             .probe = QStringLiteral("prometheus")};
        const Indicator success {.id = IndicatorId::create(),
                                 .source = source.id,
                                 .name = QStringLiteral("Sign-in success"),
                                 .meaning = IndicatorMeaning::Success,
                                 .service = facts.incident.service,
                                 .unit = QStringLiteral("%"),
                                 .atLeast = 98};
        facts.incident.indicator = success.id;
        for (auto &alert : facts.alerts) {
            alert.source = source.id;
            alert.incident = facts.incident.id;
        }
        QList<Stage> stages;
        for (const auto &of : std::as_const(facts.builds.stages))
            stages += of;
        incident = facts.incident;
        return keep<Source>(sources(), {source}) && keep<Indicator>(indicators(), {success})
                && measure(success.id) && keep(builds(), facts.builds.builds)
                && keep(Dayshift::stages(), stages) && keep(commits(), facts.builds.commits)
                && keep(deployments(), facts.deployments)
                && keep<Incident>(incidents(), {facts.incident}) && keep(alerts(), facts.alerts)
                && keep(releases(), facts.releases) && keep(signatures(), facts.signatures)
                && keep(deploymentChecks(), facts.checks) && takeUp();
    }

    Dayshift::Member owner;
    Dayshift::Column toDo;
    Dayshift::Column progress;
    Dayshift::Story story;
    Dayshift::Incident incident;

private:
    bool takeUp()
    {
        using namespace Dayshift;
        auto assigned = story;
        assigned.owner = owner.id;
        auto begun = assigned;
        begun.column = progress.id;
        begun.enteredAt = DayStory::at(9, 5);
        const QList<std::tuple<Story, Story, QDateTime>> moves {
                {story, assigned, DayStory::at(8, 57)}, {assigned, begun, DayStory::at(9, 5)}};
        for (const auto &[before, after, at] : moves) {
            auto change = stories().describe({before, after});
            change.at = at;
            const auto done = m_store.write([&](Transaction &transaction) {
                                         return transaction.apply(change);
                                     }).result();
            if (!done)
                return false;
        }
        story = begun;
        return true;
    }

    bool measure(Dayshift::IndicatorId indicator)
    {
        using namespace Dayshift;
        static constexpr std::pair<int, double> points[] = {
                {510, 98.7}, {516, 98.5}, {522, 97.0}, {526, 76},   {530, 71.2}, {538, 70.4},
                {550, 71.8}, {565, 72.5}, {580, 71.9}, {600, 73},   {620, 72.2}, {640, 72.9},
                {660, 72.1}, {680, 72.4}, {705, 73.1}, {720, 72.6}, {740, 73},   {750, 74.5},
                {756, 86},   {761, 97.4}, {766, 98.6}, {776, 98.7}, {790, 98.8}};
        const auto done = m_store.write([&](Transaction &transaction) -> Result<Done> {
                                     for (const auto &[minute, value] : points) {
                                         const auto one = transaction.database().run(
                                                 QStringLiteral("INSERT INTO sample (indicator_id, label,"
                                                                " at, value) VALUES (?, '', ?, ?)"),
                                                 {indicator.toString(),
                                                  DayStory::at(minute).toMSecsSinceEpoch(), value});
                                         if (!one)
                                             return one.error();
                                     }
                                     return Done {};
                                 }).result();
        return bool(done);
    }

    Dayshift::Store &m_store;
    QDateTime m_at;
};
