// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/naivefigures.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

const QStringList Statuses {u"Backlog"_s, u"Ready"_s, u"In Progress"_s, u"Review"_s, u"Done"_s,
                            u"Dropped"_s};
const QStringList Categories {u"todo"_s,        u"todo"_s, u"in_progress"_s,
                              u"in_progress"_s, u"done"_s, u"dropped"_s};
constexpr qint64 Hour = 3600;

struct Entry
{
    qint64 at = 0;
    QString category;
};

class Naive
{
public:
    Naive(const World &world, const NaiveChoices &choices)
        : w(world)
        , c(choices)
    {
        const auto see = [this](WorldTime at) {
            if (at)
                m_tracked = std::min(m_tracked.value_or(*at), *at);
        };
        for (const auto &s : w.stories)
            see(s.created);
        for (const auto &m : w.moves)
            see(m.at);
        for (const auto &d : w.deployments) {
            see(d.started);
            see(d.finished);
        }
        for (const auto &i : w.incidents) {
            see(i.impact);
            see(i.opened);
            see(i.resolved);
        }
        for (const auto &s : w.sprints)
            see(s.starts);
        for (const auto &u : w.usage)
            see(u.at);
        for (auto day = c.start; day < c.end; day = day.addDays(1)) {
            if (m_tracked && day >= dayOf(*m_tracked) && day <= dayOf(c.asOf))
                m_days.append(day);
        }
    }

    QJsonObject tell()
    {
        QJsonObject all;
        tellFlow(all);
        tellDelivery(all);
        tellRecovery(all);
        tellSprints(all);
        tellUsage(all);
        return all;
    }

private:
    QDate dayOf(qint64 at) const { return QDateTime::fromSecsSinceEpoch(at, c.zone).date(); }
    qint64 startOf(QDate day) const
    {
        return QDateTime(day, QTime(0, 0), c.zone).toSecsSinceEpoch();
    }
    bool inWindow(qint64 at) const { return m_days.contains(dayOf(at)); }

    QList<World::Move> movesOf(const QString &story) const
    {
        QList<World::Move> found;
        for (const auto &move : w.moves) {
            if (move.story == story && move.at <= c.asOf)
                found.append(move);
        }
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return std::pair(a.at, a.id) < std::pair(b.at, b.id);
        });
        return found;
    }
    QString firstStatus(const QList<World::Move> &moves) const
    {
        return moves.isEmpty() || !Statuses.contains(moves.first().from) ? Statuses.first()
                                                                          : moves.first().from;
    }
    WorldTime bornAt(const World::Story &story) const
    {
        const auto moves = movesOf(story.id);
        WorldTime born = story.created && *story.created <= c.asOf ? story.created : WorldTime();
        if (!moves.isEmpty())
            born = std::min(born.value_or(moves.first().at), moves.first().at);
        return born;
    }
    // Where a story stood just before an instant.
    QString statusBefore(const QString &story, qint64 at) const
    {
        const auto moves = movesOf(story);
        auto status = firstStatus(moves);
        for (const auto &move : moves) {
            if (move.at < at && Statuses.contains(move.to))
                status = move.to;
        }
        return status;
    }
    QString categoryBefore(const QString &story, qint64 at) const
    {
        return Categories[Statuses.indexOf(statusBefore(story, at))];
    }
    QList<Entry> entriesOf(const QString &story) const
    {
        const auto moves = movesOf(story);
        auto category = Categories[Statuses.indexOf(firstStatus(moves))];
        QList<Entry> entries;
        for (const auto &move : moves) {
            if (!Statuses.contains(move.to))
                continue;
            const auto next = Categories[Statuses.indexOf(move.to)];
            if (next != category)
                entries.append({move.at, next});
            category = next;
        }
        return entries;
    }
    QList<World::Story> storiesThatCount() const
    {
        QList<World::Story> found;
        for (const auto &story : w.stories) {
            if (story.type != u"epic" && bornAt(story))
                found.append(story);
        }
        return found;
    }

    struct Finished
    {
        qint64 at = 0;
        qsizetype entry = 0;
    };
    std::optional<Finished> finishOf(const QList<Entry> &entries) const
    {
        std::optional<Finished> found;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].category == u"done" && !(found && c.firstCompletion))
                found = Finished {entries[i].at, i};
        }
        if (!c.firstCompletion && found && entries.last().category != u"done")
            return {};
        return found;
    }
    // The start as the first `upTo` entries tell it, or else as the later ones do.
    WorldTime startOf(const QList<Entry> &entries, qsizetype upTo) const
    {
        WorldTime start;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (i >= upTo && start)
                break;
            if (c.resets && entries[i].category == u"todo")
                start.reset();
            if (entries[i].category == u"in_progress" && !start)
                start = entries[i].at;
        }
        return start;
    }

    static QJsonObject stats(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        const auto n = values.size();
        QJsonObject told {{u"n"_s, n}};
        double sum = 0;
        for (const double value : values)
            sum += value;
        told.insert(u"mean"_s, n ? QJsonValue(sum / double(n)) : QJsonValue());
        const double middle = n == 0 ? 0 : (values[(n - 1) / 2] + values[n / 2]) / 2;
        told.insert(u"median"_s, n ? QJsonValue(middle) : QJsonValue());
        told.insert(u"max"_s, n ? QJsonValue(values.last()) : QJsonValue());
        return told;
    }

    void tellFlow(QJsonObject &all) const
    {
        QList<double> cycles;
        QList<double> customer;
        QMap<QDate, int> daily;
        int never = 0;
        int negative = 0;
        QList<double> ages;
        const auto stories = storiesThatCount();
        for (const auto &story : stories) {
            const auto entries = entriesOf(story.id);
            if (!entries.isEmpty() && entries.last().category == u"in_progress")
                ages.append(double(c.asOf - *startOf(entries, entries.size())));
            const auto finished = finishOf(entries);
            if (!finished || !inWindow(finished->at))
                continue;
            ++daily[dayOf(finished->at)];
            if (story.created && finished->at >= *story.created)
                customer.append(double(finished->at - *story.created));
            const auto start = startOf(entries, finished->entry + 1);
            if (!start)
                ++never;
            else if (*start > finished->at)
                ++negative;
            else
                cycles.append(double(finished->at - *start));
        }
        all[u"cycle_time"_s] = QJsonObject {
                {u"seconds"_s, stats(cycles)},
                {u"excluded"_s,
                 QJsonObject {{u"never_in_progress"_s, never}, {u"negative"_s, negative}}}};
        all[u"customer_lead_time"_s] = QJsonObject {{u"seconds"_s, stats(customer)}};
        all[u"work_item_age"_s] = QJsonObject {{u"seconds"_s, stats(ages)}};
        QJsonArray finishedDaily;
        QJsonArray flow;
        QJsonArray work;
        for (const auto &day : m_days) {
            finishedDaily.append(QJsonArray {day.toString(Qt::ISODate), daily.value(day)});
            const auto at = std::min(startOf(day.addDays(1)), c.asOf + 1);
            QList<int> counts(Statuses.size(), 0);
            for (const auto &story : stories) {
                if (*bornAt(story) < at)
                    ++counts[Statuses.indexOf(statusBefore(story.id, at))];
            }
            QJsonArray row {day.toString(Qt::ISODate)};
            for (const int count : counts)
                row.append(count);
            flow.append(row);
            work.append(QJsonArray {day.toString(Qt::ISODate), counts[2] + counts[3]});
        }
        all[u"throughput"_s] = QJsonObject {{u"daily"_s, finishedDaily}};
        all[u"cfd"_s] = QJsonObject {{u"daily"_s, flow}};
        all[u"wip"_s] = QJsonObject {{u"daily"_s, work}};
        if (!m_days.isEmpty()) {
            const auto from = startOf(m_days.first());
            const auto to = std::min(startOf(m_days.last().addDays(1)), c.asOf);
            double hours = 0;
            for (auto at = from; at < to; at += Hour) {
                for (const auto &story : stories)
                    hours += *bornAt(story) <= at
                                    && categoryBefore(story.id, at + 1) == u"in_progress"
                            ? 1
                            : 0;
            }
            if (to > from)
                all[u"little"_s] = QJsonObject {
                        {u"avg_wip"_s, hours * double(Hour) / double(to - from)}};
        }
    }

    const World::Deployment *deployment(const QString &id) const
    {
        for (const auto &one : w.deployments) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }
    bool arrived(const World::Deployment *one) const
    {
        return one && one->environment == u"production" && one->status == u"success"
                && one->finished && *one->finished <= c.asOf;
    }
    bool wasUndone(const QString &id, const QString &kind) const
    {
        return std::any_of(w.deployments.begin(), w.deployments.end(), [&](const auto &other) {
            return arrived(&other) && other.kind == kind && other.relatesTo == id;
        });
    }
    // Never carried there: none; only in what was rolled back: 0.
    WorldTime arrivalOf(const QString &change) const
    {
        WorldTime first;
        for (const auto &row : w.carried) {
            const auto *one = deployment(row.deployment);
            if (row.change != change || !arrived(one))
                continue;
            if (!first)
                first = 0;
            if ((c.countRolledBack || !wasUndone(one->id, u"rollback"_s))
                && (*first == 0 || *one->finished < *first))
                first = one->finished;
        }
        return first;
    }

    void tellDelivery(QJsonObject &all) const
    {
        int deployments = 0;
        int failed = 0;
        int linked = 0;
        for (const auto &one : w.deployments) {
            if (!arrived(&one) || !inWindow(*one.finished)
                || (one.kind == u"redeploy" && !c.countRedeploys))
                continue;
            ++deployments;
            int incidents = 0;
            for (const auto &incident : w.incidents)
                incidents += incident.opened <= c.asOf && incident.causedBy == one.id
                                && incident.duplicateOf.isEmpty()
                        ? 1
                        : 0;
            linked += incidents;
            failed += incidents > 0 || wasUndone(one.id, u"rollback"_s)
                            || wasUndone(one.id, u"hotfix"_s)
                    ? 1
                    : 0;
        }
        all[u"change_failure"_s] = QJsonObject {{u"deployments"_s, deployments},
                                                {u"failed"_s, failed},
                                                {u"incidents_linked"_s, linked}};
        QMap<QString, WorldTime> commits;
        QMap<QString, QSet<QString>> changesOf;
        for (const auto &row : w.carried) {
            auto &commit = commits[row.change];
            if (row.committed)
                commit = std::min(commit.value_or(*row.committed), *row.committed);
            if (arrived(deployment(row.deployment)))
                changesOf[row.story].insert(row.change);
        }
        QList<double> leads;
        int negative = 0;
        int without = 0;
        int never = 0;
        for (auto it = commits.begin(); it != commits.end(); ++it) {
            const auto at = arrivalOf(it.key());
            never += at && *at == 0 ? 1 : 0;
            if (!at || *at == 0 || !inWindow(*at))
                continue;
            if (!it.value())
                ++without;
            else if (*at < *it.value())
                ++negative;
            else
                leads.append(double(*at - *it.value()));
        }
        all[u"change_lead_time"_s] = QJsonObject {
                {u"seconds"_s, stats(leads)},
                {u"excluded"_s,
                 QJsonObject {{u"no_commit_time"_s, without},
                              {u"negative"_s, negative},
                              {u"not_in_production"_s, never}}}};
        tellLeadTime(all, changesOf);
    }

    void tellLeadTime(QJsonObject &all, const QMap<QString, QSet<QString>> &changesOf) const
    {
        QList<double> leads;
        int in = 0;
        int negative = 0;
        int neverIn = 0;
        int neverOut = 0;
        for (const auto &story : w.stories) {
            if (story.type == u"epic" || !changesOf.contains(story.id))
                continue;
            QList<qint64> arrivals;
            for (const auto &change : changesOf[story.id])
                arrivals.append(*arrivalOf(change));
            if (c.firstChange)
                arrivals.removeAll(0);
            if (arrivals.isEmpty() || arrivals.contains(0)) {
                ++neverOut;
                continue;
            }
            std::sort(arrivals.begin(), arrivals.end());
            const auto at = c.firstChange ? arrivals.first() : arrivals.last();
            if (!inWindow(at))
                continue;
            ++in;
            const auto entries = entriesOf(story.id);
            const auto upTo = std::count_if(entries.begin(), entries.end(),
                                            [at](const Entry &entry) { return entry.at <= at; });
            const auto start = startOf(entries, upTo);
            if (!start)
                ++neverIn;
            else if (*start > at)
                ++negative;
            else
                leads.append(double(at - *start));
        }
        all[u"lead_time_to_production"_s] = QJsonObject {
                {u"stories"_s, in},
                {u"seconds"_s, stats(leads)},
                {u"excluded"_s,
                 QJsonObject {{u"never_in_progress"_s, neverIn},
                              {u"negative"_s, negative},
                              {u"not_in_production"_s, neverOut}}}};
    }

    void tellRecovery(QJsonObject &all) const
    {
        QList<double> restores;
        int open = 0;
        for (const auto &one : w.incidents) {
            if (*one.opened > c.asOf || !one.duplicateOf.isEmpty())
                continue;
            const auto from = one.impact.value_or(*one.opened);
            if (!one.resolved || *one.resolved > c.asOf)
                open += !m_days.isEmpty() && *one.opened < startOf(m_days.last().addDays(1)) ? 1
                                                                                              : 0;
            else if (inWindow(*one.resolved) && *one.resolved >= from)
                restores.append(double(*one.resolved - from));
        }
        all[u"time_to_restore"_s]
                = QJsonObject {{u"seconds"_s, stats(restores)}, {u"open"_s, open}};
        double down = 0;
        for (const auto &day : m_days) {
            for (auto at = startOf(day); at < std::min(startOf(day.addDays(1)), c.asOf); at += Hour)
                down += isDown(at) ? 1 : 0;
        }
        if (!m_days.isEmpty())
            all[u"availability"_s] = QJsonObject {{u"downtime_s"_s, down * double(Hour)}};
    }
    bool isDown(qint64 at) const
    {
        return std::any_of(w.incidents.begin(), w.incidents.end(), [&](const auto &one) {
            const bool isOver = one.resolved && *one.resolved <= c.asOf && *one.resolved <= at;
            return one.kind == u"incident" && one.duplicateOf.isEmpty() && *one.opened <= c.asOf
                    && one.severity != u"minor" && one.impact.value_or(*one.opened) <= at
                    && !isOver;
        });
    }

    // Membership just before an instant: the newest row that had begun and not ended.
    const World::Item *itemBefore(const QString &sprint, const QString &story, qint64 at) const
    {
        const World::Item *found = nullptr;
        for (const auto &item : w.items) {
            if (item.sprint != sprint || item.story != story || item.added >= at
                || item.added > c.asOf
                || (item.removed && *item.removed < at && *item.removed <= c.asOf))
                continue;
            const auto key = [](const World::Item &one) {
                return std::tuple(one.added, one.removed.has_value(), one.removed, one.points);
            };
            if (!found || key(*found) < key(item))
                found = &item;
        }
        return found;
    }
    QJsonArray snapshot(const World::Sprint &sprint, qint64 shown, qint64 before,
                        double committed) const
    {
        double scope = 0;
        double done = 0;
        for (const auto &story : storiesThatCount()) {
            const auto entries = entriesOf(story.id);
            const bool again = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
                return entry.category == u"done" && entry.at > sprint.starts
                        && entry.at < sprint.ends;
            });
            const auto *item = itemBefore(sprint.id, story.id, before);
            const auto category = categoryBefore(story.id, before);
            if (!item || category == u"dropped"
                || (categoryBefore(story.id, sprint.starts + 1) == u"done" && !again))
                continue;
            scope += item->points.value_or(0);
            done += category == u"done" ? item->points.value_or(0) : 0;
        }
        const double left = 1 - double(shown - sprint.starts) / double(sprint.ends - sprint.starts);
        return {QDateTime::fromSecsSinceEpoch(shown, Qt::UTC).toString(Qt::ISODate), scope,
                scope - done, done, (committed < 0 ? scope : committed) * left};
    }

    void tellSprints(QJsonObject &all) const
    {
        auto sprints = w.sprints;
        std::sort(sprints.begin(), sprints.end(), [](const auto &a, const auto &b) {
            return std::pair(a.starts, a.id) < std::pair(b.starts, b.id);
        });
        QJsonArray told;
        for (const auto &sprint : sprints) {
            if (sprint.starts > c.asOf)
                continue;
            const bool closed = sprint.ends <= c.asOf;
            const auto stop = closed ? sprint.ends : c.asOf;
            QJsonArray burndown {snapshot(sprint, sprint.starts, sprint.starts + 1, -1)};
            const double committed = burndown[0][1].toDouble();
            for (auto day = dayOf(sprint.starts).addDays(1); startOf(day) < stop;
                 day = day.addDays(1))
                burndown.append(snapshot(sprint, startOf(day), startOf(day), committed));
            burndown.append(snapshot(sprint, stop, closed ? stop : stop + 1, committed));
            told.append(QJsonObject {{u"sprint_id"_s, sprint.id},
                                     {u"closed"_s, closed},
                                     {u"committed"_s, committed},
                                     {u"burndown"_s, burndown}});
        }
        all[u"sprint_report"_s] = QJsonObject {{u"sprints"_s, told}};
    }

    void tellUsage(QJsonObject &all) const
    {
        QSet<QString> active;
        QSet<QString> successful;
        QSet<QString> week;
        int attempts = 0;
        QMap<QDate, QSet<QString>> daily;
        for (const auto &row : w.usage) {
            if (row.at > c.asOf || !inWindow(row.at))
                continue;
            attempts += row.attempts;
            if (row.user.isEmpty() || row.attempts == 0)
                continue;
            active.insert(row.user);
            daily[dayOf(row.at)].insert(row.user);
            if (row.successes > 0)
                successful.insert(row.user);
            if (m_days.indexOf(dayOf(row.at)) >= m_days.size() - 7)
                week.insert(row.user);
        }
        double users = 0;
        for (const auto &day : m_days)
            users += double(daily.value(day).size());
        if (!m_days.isEmpty())
            all[u"usage"_s] = QJsonObject {{u"attempts"_s, attempts},
                                           {u"active_users"_s, active.size()},
                                           {u"successful_users"_s, successful.size()},
                                           {u"wau"_s, week.size()},
                                           {u"dau_mean"_s, users / double(m_days.size())}};
    }

    const World &w;
    const NaiveChoices &c;
    WorldTime m_tracked;
    QList<QDate> m_days;
};

} // namespace

QJsonObject naiveFigures(const World &world, const NaiveChoices &choices)
{
    return Naive(world, choices).tell();
}

} // namespace Dayshift
