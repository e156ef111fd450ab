// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/waiting.h"

#include "models/board/boardtables.h"
#include "models/day/thread.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostOfAKind = 100;
static constexpr int FailureDays = 14; // what failed before that waits for nobody any more

QString wordOf(WaitingItem::Kind kind)
{
    switch (kind) {
    case WaitingItem::Kind::Alert:
        return u"alert"_s;
    case WaitingItem::Kind::EndedAlert:
        return u"endedAlert"_s;
    case WaitingItem::Kind::Incident:
        return u"incident"_s;
    case WaitingItem::Kind::Unassigned:
        return u"unassigned"_s;
    case WaitingItem::Kind::Fix:
        return u"fix"_s;
    case WaitingItem::Kind::FailedStage:
        return u"failedStage"_s;
    case WaitingItem::Kind::Verify:
        return u"verify"_s;
    case WaitingItem::Kind::Signature:
        return u"signature"_s;
    case WaitingItem::Kind::Approval:
        return u"approval"_s;
    case WaitingItem::Kind::Deploy:
        return u"deploy"_s;
    case WaitingItem::Kind::Check:
        return u"check"_s;
    }
    return {};
}

namespace {

class WaitingReader
{
public:
    WaitingReader(Database &database, const QDateTime &now)
        : m_database(database)
        , m_now(now)
    {
    }

    Result<QList<WaitingItem>> read()
    {
        using Step = Result<Done> (WaitingReader::*)();
        constexpr Step all[] = {&WaitingReader::people,   &WaitingReader::alerts,
                                &WaitingReader::incidents, &WaitingReader::failures,
                                &WaitingReader::stories,  &WaitingReader::releases,
                                &WaitingReader::approvals, &WaitingReader::checks};
        for (const auto step : all) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        std::ranges::stable_sort(m_items, [](const WaitingItem &a, const WaitingItem &b) {
            return a.lane != b.lane ? a.lane < b.lane : a.since < b.since;
        });
        return m_items;
    }

private:
    using Kind = WaitingItem::Kind;

    Result<Done> people()
    {
        const auto all = members().load(m_database);
        if (!all)
            return all.error();
        for (const auto &member : *all)
            m_names.insert(member.id, member.name);
        return Done {};
    }

    Result<Done> alerts()
    {
        const auto found = Dayshift::alerts().where(
                m_database,
                u"dismissed_reason = '' AND ((state = %1 AND incident_id IS NULL AND muted_until < ?)"
                " OR (state = %2 AND seen_at = 0))"_s.arg(int(AlertState::Firing))
                        .arg(int(AlertState::Ended)),
                {m_now.toMSecsSinceEpoch()}, MostOfAKind);
        if (!found)
            return found.error();
        const auto yesterday = m_now.addDays(-1);
        int earlier = 0;
        QDateTime oldest;
        for (const auto &alert : *found) {
            const bool ended = alert.state == AlertState::Ended;
            if (ended && alert.endedAt < yesterday) {
                ++earlier;
                oldest = oldest.isValid() ? std::min(oldest, alert.endedAt) : alert.endedAt;
                continue;
            }
            m_items.append({.lane = Lane::ProductOwner,
                            .kind = ended ? Kind::EndedAlert : Kind::Alert,
                            .title = alert.summary.isEmpty() ? alert.name : alert.summary,
                            .since = ended ? alert.endedAt : alert.startedAt,
                            .page = u"production"_s});
        }
        if (earlier > 0)
            m_items.append({.lane = Lane::ProductOwner,
                            .kind = Kind::EndedAlert,
                            .number = QString::number(earlier),
                            .since = oldest,
                            .page = u"production"_s});
        return Done {};
    }

    Result<Done> incidents()
    {
        const auto found = Dayshift::incidents().where(
                m_database,
                u"resolved_at = 0 AND duplicate_of IS NULL AND kind = %1"_s.arg(
                        int(IncidentKind::Incident)),
                {}, MostOfAKind);
        if (!found)
            return found.error();
        for (const auto &incident : *found) {
            WaitingItem item {.lane = Lane::Customer,
                              .kind = Kind::Incident,
                              .title = incident.title,
                              .number = u"INC-%1"_s.arg(incident.number),
                              .since = incident.impactStartedAt.isValid() ? incident.impactStartedAt
                                                                          : incident.openedAt,
                              .page = u"day"_s};
            m_items.append(item);
            if (incident.story.isNull() && !incident.assignedAt.isValid()) {
                item.lane = Lane::ProductOwner;
                item.kind = Kind::Unassigned;
                m_items.append(item);
            } else if (!incident.story.isNull()) {
                m_fixes.insert(incident.story,
                               incident.assignedAt.isValid() ? incident.assignedAt
                                                             : incident.openedAt);
            }
        }
        return Done {};
    }

    // The newest build of each pipeline, as far as it failed.
    Result<Done> failures()
    {
        const auto since = m_now.addDays(-FailureDays).toMSecsSinceEpoch();
        const auto found = builds().where(
                m_database,
                u"started_at >= ? AND status = %1 AND NOT EXISTS (SELECT 1 FROM build AS newer WHERE"
                " newer.connection_id = build.connection_id AND newer.pipeline = build.pipeline AND"
                " newer.started_at > build.started_at AND newer.status NOT IN (%2, %3))"_s
                        .arg(int(Status::Failed))
                        .arg(int(Status::Unknown))
                        .arg(int(Status::Cancelled)),
                {since}, MostOfAKind);
        if (!found)
            return found.error();
        const auto claimed = claims().where(m_database, u"1 = 1"_s, {}, 500);
        if (!claimed)
            return claimed.error();
        for (const auto &build : *found) {
            const auto stages = Dayshift::stages().where(m_database, u"build_id = ?"_s,
                                                         {build.id.toString()}, 100);
            if (!stages)
                return stages.error();
            m_items.append(failureOf(build, *stages, *claimed));
        }
        return Done {};
    }

    static WaitingItem failureOf(const Build &build, const QList<Stage> &stages,
                                 const QList<Claim> &claimed)
    {
        const auto failed = std::ranges::find(stages, Status::Failed, &Stage::status);
        WaitingItem item {.lane = Lane::Developer,
                          .kind = Kind::FailedStage,
                          .title = build.pipeline,
                          .number = build.number,
                          .since = build.finishedAt.isValid() ? build.finishedAt : build.startedAt,
                          .page = u"pipeline"_s,
                          .place = u"connection=%1&pipeline=%2&details=1"_s.arg(
                                  build.connection.toString(),
                                  QString::fromLatin1(build.pipeline.toUtf8().toPercentEncoding()))};
        if (failed != stages.end()) {
            item.lane = laneOf(stepKindOf(failed->kind));
            item.title += u" \u00b7 "_s + failed->name;
            if (failed->finishedAt.isValid())
                item.since = failed->finishedAt;
        }
        for (const auto &claim : claimed) {
            if (claim.connection == build.connection && claim.pipeline == build.pipeline
                && claim.at.addSecs(std::chrono::seconds(Claim::Lasts).count()) > item.since)
                item.person = claim.person;
        }
        return item;
    }

    Result<Done> stories()
    {
        const auto columns = Dayshift::columns().load(m_database);
        if (!columns)
            return columns.error();
        QHash<ColumnId, Category> categories;
        QVariantList verify;
        for (const auto &column : *columns) {
            categories.insert(column.id, column.category);
            if (column.category == Category::Verify)
                verify.append(column.id.toString());
        }
        QVariantList values = verify;
        auto condition = verify.isEmpty()
                ? u"1 = 0"_s
                : u"(column_id IN (%1) AND archived = 0)"_s.arg(placeholders(verify.size()));
        for (auto fix = m_fixes.cbegin(); fix != m_fixes.cend(); ++fix) {
            condition += u" OR id = ?"_s;
            values.append(fix.key().toString());
        }
        const auto found = Dayshift::stories().where(m_database, condition, values, 2 * MostOfAKind);
        if (!found)
            return found.error();
        for (const auto &story : *found) {
            WaitingItem item {.lane = Lane::DevTester,
                              .kind = Kind::Verify,
                              .title = story.title,
                              .number = u"#%1"_s.arg(story.number),
                              .person = m_names.value(story.owner),
                              .since = story.enteredAt,
                              .page = u"board"_s,
                              .place = u"story="_s + story.id.toString()};
            const auto category = categories.value(story.column);
            if (m_fixes.contains(story.id) && category <= Category::InProgress) {
                item.lane = Lane::Developer;
                item.kind = Kind::Fix;
                item.since = m_fixes.value(story.id);
            } else if (category != Category::Verify) {
                continue;
            }
            m_items.append(item);
        }
        return Done {};
    }

    static Lane laneOfSigner(Role role)
    {
        for (const auto lane : {Lane::ProductOwner, Lane::Developer, Lane::DevTester,
                                Lane::PerformanceEngineer, Lane::SecurityTester,
                                Lane::ReleaseEngineer}) {
            if (roleOf(lane) == role)
                return lane;
        }
        return Lane::ProductOwner;
    }

    Result<Done> releases()
    {
        const auto found = Dayshift::releases().where(
                m_database, u"state IN (%1, %2)"_s.arg(int(ReleaseState::SignOff))
                                    .arg(int(ReleaseState::Signed)),
                {}, MostOfAKind);
        if (!found)
            return found.error();
        const auto rules = releaseRules().where(m_database, u"1 = 1"_s, {}, 1);
        if (!rules)
            return rules.error();
        const int signers = rules->isEmpty() ? ReleaseRule().signers : rules->first().signers;
        for (const auto &release : *found) {
            WaitingItem item {.lane = Lane::OperationsEngineer,
                              .kind = Kind::Deploy,
                              .title = u"%1 %2"_s.arg(release.service, release.version),
                              .since = release.signOffSince,
                              .page = u"releases"_s,
                              .place = u"release="_s + release.id.toString()};
            if (release.state == ReleaseState::Signed) {
                m_items.append(item);
                continue;
            }
            const auto given = signatures().where(m_database, u"release_id = ? AND void_at = 0"_s,
                                                  {release.id.toString()}, MostOfAKind);
            if (!given)
                return given.error();
            for (int bit = 1; bit <= int(Role::OperationsEngineer); bit <<= 1) {
                const bool has = std::ranges::any_of(*given, [bit](const Signature &each) {
                    return int(each.role) == bit && !each.refused;
                });
                if (!(signers & bit) || has)
                    continue;
                item.kind = Kind::Signature;
                item.lane = laneOfSigner(Role(bit));
                m_items.append(item);
            }
        }
        return Done {};
    }

    Result<Done> approvals()
    {
        const auto found = m_database.select(
                u"SELECT build.connection_id, build.pipeline, build.number, build.started_at FROM"
                " approval JOIN build ON build.id = approval.build_id ORDER BY build.started_at,"
                " build.id LIMIT %1"_s.arg(MostOfAKind),
                {}, [](const Row &row) {
                    return WaitingItem {
                            .lane = Lane::ReleaseEngineer,
                            .kind = Kind::Approval,
                            .title = row.text(1),
                            .number = row.text(2),
                            .since = row.time(3),
                            .page = u"pipeline"_s,
                            .place = u"connection=%1&pipeline=%2&details=1"_s.arg(
                                    row.text(0),
                                    QString::fromLatin1(
                                            row.text(1).toUtf8().toPercentEncoding()))};
                });
        if (!found)
            return found.error();
        m_items += *found;
        return Done {};
    }

    Result<Done> checks()
    {
        const auto found = m_database.select(
                u"SELECT deployment.service, deployment.version, deployment_check.started_at FROM"
                " deployment_check JOIN deployment ON deployment.id = deployment_check.deployment_id"
                " WHERE deployment_check.outcome = %1 ORDER BY deployment_check.started_at,"
                " deployment_check.id LIMIT %2"_s.arg(int(CheckOutcome::Watching))
                        .arg(MostOfAKind),
                {}, [](const Row &row) {
                    return WaitingItem {.lane = Lane::OperationsEngineer,
                                        .kind = Kind::Check,
                                        .title = u"%1 %2"_s.arg(row.text(0), row.text(1)),
                                        .since = row.time(2),
                                        .page = u"releases"_s};
                });
        if (!found)
            return found.error();
        m_items += *found;
        return Done {};
    }

    Database &m_database;
    QDateTime m_now;
    QHash<MemberId, QString> m_names;
    QHash<StoryId, QDateTime> m_fixes;
    QList<WaitingItem> m_items;
};

} // namespace

Result<QList<WaitingItem>> readWaitingItems(Database &database, const QDateTime &now)
{
    return WaitingReader(database, now).read();
}

} // namespace Dayshift
