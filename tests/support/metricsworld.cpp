// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/metricsworld.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int Stories = 24;
static constexpr int Deployments = 30;

World WorldMaker::make()
{
    World world;
    for (int i = 1; i <= Stories; ++i)
        world.stories.append(story(i));
    for (int i = 1; i <= 130; ++i)
        world.moves.append(move(i));
    for (int i = 1; i <= Deployments; ++i)
        world.deployments.append(deployment(i));
    for (int i = 0; i < 60; ++i)
        world.carried.append(carried());
    for (int i = 1; i <= 14; ++i)
        world.incidents.append(incident(i));
    for (int i = 1; i <= 4; ++i)
        world.sprints.append(sprint(i));
    for (int i = 0; i < 60; ++i)
        world.items.append(item());
    for (int i = 0; i < 80; ++i)
        world.usage.append(use());
    return world;
}

World::Story WorldMaker::story(int number)
{
    return {u'S' + QString::number(number), pick({u"story"_s, u"bug"_s, u"story"_s, u"epic"_s}),
            perhaps(12)};
}

// Mostly along the board; now and then to a status that nobody configured, or to itself.
World::Move WorldMaker::move(int number)
{
    const QList<QString> statuses {u"Backlog"_s, u"Ready"_s, u"In Progress"_s, u"Review"_s,
                                   u"Done"_s,    u"Done"_s,  u"Dropped"_s,     u"Lab"_s};
    return {number, named(u'S', Stories + 1), oneIn(6) ? QString() : pick(statuses),
            pick(statuses), time()};
}

World::Deployment WorldMaker::deployment(int number)
{
    const auto finished = perhaps(10);
    return {u'D' + QString::number(number),
            oneIn(6) ? u"staging"_s : u"production"_s,
            pick({u"web"_s, u"api"_s}),
            pick({u"success"_s, u"success"_s, u"success"_s, u"failure"_s, u"running"_s,
                  u"cancelled"_s}),
            pick({u"regular"_s, u"regular"_s, u"hotfix"_s, u"rollback"_s, u"redeploy"_s}),
            finished ? *finished - 600 : time(),
            finished,
            maybe(u'D', Deployments + 2)};
}

World::Carried WorldMaker::carried()
{
    return {named(u'D', Deployments + 1), named(u'C', 40), maybe(u'S', Stories + 1), perhaps(6)};
}

World::Incident WorldMaker::incident(int number)
{
    const auto opened = time();
    return {u'I' + QString::number(number),
            pick({u"incident"_s, u"bug"_s}),
            pick({u"critical"_s, u"major"_s, u"minor"_s}),
            pick({u"web"_s, u"api"_s, u""_s}),
            oneIn(2) ? WorldTime(opened - 3600 * below(5)) : WorldTime(),
            opened,
            oneIn(4) ? WorldTime() : WorldTime(opened + 3600 * (below(80) - 2)),
            maybe(u'D', Deployments + 2),
            maybe(u'D', Deployments + 2),
            oneIn(8) ? named(u'I', 16) : QString()};
}

World::Sprint WorldMaker::sprint(int number)
{
    const auto starts = Begin + 3600 * qint64(below(Hours / 2));
    return {u'P' + QString::number(number), starts, starts + 3600 * (1 + below(300))};
}

World::Item WorldMaker::item()
{
    const auto added = time();
    return {named(u'P', 5), named(u'S', Stories + 1), added,
            oneIn(2) ? WorldTime() : WorldTime(added + 3600 * (1 + below(200))),
            oneIn(5) ? std::optional<int>() : std::optional(1 + below(8))};
}

World::Use WorldMaker::use()
{
    const int attempts = below(5);
    return {time(), oneIn(6) ? QString() : named(u'u', 9), pick({u"board"_s, u"login"_s, u"a,\"b\""_s}),
            attempts, attempts > 0 ? below(attempts + 1) : 0};
}

void World::shuffle(std::mt19937 &random)
{
    const auto mix = [&random](auto &rows) { std::shuffle(rows.begin(), rows.end(), random); };
    mix(stories);
    mix(moves);
    mix(deployments);
    mix(carried);
    mix(incidents);
    mix(sprints);
    mix(items);
    mix(usage);
}

static QString text(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u','))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}
static QString text(WorldTime at)
{
    return at ? QDateTime::fromSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QString();
}
static QString text(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}
static QString text(int number)
{
    return QString::number(number);
}
static QString text(qint64 at)
{
    return text(WorldTime(at));
}

template<typename... Cells>
static QString row(const Cells &...cells)
{
    return QStringList {text(cells)...}.join(u',');
}

bool World::write(const QString &folder) const
{
    bool done = true;
    const auto put = [&](const QString &name, const QString &header, const auto &rows,
                         auto lineOf) {
        QFile file(QDir(folder).filePath(name));
        done = done && file.open(QIODevice::WriteOnly);
        QStringList lines {header};
        for (const auto &one : rows)
            lines.append(lineOf(one));
        done = done && file.write(lines.join(u'\n').toUtf8() + '\n') > 0;
    };
    put(u"stories.csv"_s, u"story_id,type,created_at"_s, stories,
        [](const Story &s) { return row(s.id, s.type, s.created); });
    put(u"transitions.csv"_s, u"transition_id,story_id,from_status,to_status,at"_s, moves,
        [](const Move &m) { return row(m.id, m.story, m.from, m.to, m.at); });
    put(u"deployments.csv"_s,
        u"deployment_id,environment,service,status,kind,started_at,finished_at,relates_to"_s,
        deployments, [](const Deployment &d) {
            return row(d.id, d.environment, d.service, d.status, d.kind, d.started, d.finished,
                       d.relatesTo);
        });
    put(u"deployment_changes.csv"_s, u"deployment_id,change_id,story_id,committed_at"_s, carried,
        [](const Carried &c) { return row(c.deployment, c.change, c.story, c.committed); });
    put(u"incidents.csv"_s,
        u"incident_id,kind,severity,service,impact_started_at,opened_at,resolved_at,caused_by,"
        "fixed_by,duplicate_of"_s,
        incidents, [](const Incident &i) {
            return row(i.id, i.kind, i.severity, i.service, i.impact, i.opened, i.resolved,
                       i.causedBy, i.fixedBy, i.duplicateOf);
        });
    put(u"sprints.csv"_s, u"sprint_id,starts_at,ends_at"_s, sprints,
        [](const Sprint &s) { return row(s.id, s.starts, s.ends); });
    put(u"sprint_items.csv"_s, u"sprint_id,story_id,added_at,removed_at,points"_s, items,
        [](const Item &i) { return row(i.sprint, i.story, i.added, i.removed, i.points); });
    put(u"usage.csv"_s, u"at,user_id,feature,attempts,successes"_s, usage, [](const Use &u) {
        return row(u.at, u.user, u.feature, u.attempts, u.successes);
    });
    return done;
}

} // namespace Dayshift
