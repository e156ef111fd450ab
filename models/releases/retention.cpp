// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/retention.h"

#include "models/board/storyreferences.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/pollwriter.h"
#include "models/store/store.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto AfterStart = 5min;
static constexpr auto Again = 6h;

static Result<QDateTime> horizonOf(Database &database, const QDateTime &now)
{
    const auto rules = pipelineRules().load(database);
    if (!rules)
        return rules.error();
    const auto rule = rules->isEmpty() ? PipelineRule {} : rules->first();
    return now.addDays(-std::max(1, rule.keepDays));
}

// Old and over, not the newest of its pipeline, of no deployment and no release.
static Result<QList<Build>> candidatesIn(Database &database, const QDateTime &horizon,
                                         const std::optional<Build> &behind, int most)
{
    const auto condition
            = u"started_at < ? AND finished_at < ? AND queued_at < ?"
              " AND started_at + finished_at + queued_at > 0 AND status NOT IN (?, ?, ?)"
              " AND EXISTS (SELECT 1 FROM build n WHERE n.connection_id = build.connection_id"
              " AND n.pipeline = build.pipeline AND n.started_at > build.started_at)"
              " AND NOT EXISTS (SELECT 1 FROM deployment d WHERE d.build_id = build.id)"
              " AND NOT EXISTS (SELECT 1 FROM release r WHERE r.build_id = build.id)"
              " AND NOT EXISTS (SELECT 1 FROM gate g WHERE g.build_id = build.id)"_s;
    const auto before = horizon.toMSecsSinceEpoch();
    return builds().page(database, condition,
                         {before, before, before, int(Status::Queued), int(Status::Running),
                          int(Status::WaitingForApproval)},
                         behind ? &*behind : nullptr, most);
}

namespace {

// What a build says of stories and of commits.
struct Sayings
{
    QSet<QString> references = {};
    QSet<QString> hashes = {};
};

} // namespace

static Result<QHash<BuildId, Sayings>> sayingsOf(Database &database, const QList<Build> &candidates)
{
    QHash<BuildId, Sayings> sayings;
    QVariantList ids;
    const auto add = [&](const BuildId &id, const QString &hash, const QString &message,
                         const QString &branch) {
        auto &said = sayings[id];
        if (!hash.isEmpty())
            said.hashes.insert(hash);
        for (const auto &reference : storyReferences(message) + branchReferences(branch))
            said.references.insert(reference);
    };
    for (const auto &build : candidates) {
        ids.append(build.id.toString());
        add(build.id, build.commit, build.message, build.branch);
    }
    const auto made
            = commits().where(database, u"build_id IN (%1)"_s.arg(placeholders(ids.size())), ids);
    if (!made)
        return made.error();
    for (const auto &commit : *made)
        add(commit.build, commit.hash, commit.message, commit.branch);
    return sayings;
}

// Those of the values that are in the column.
static Result<Done> keepKnown(Database &database, const QString &query, const QSet<QString> &values,
                              QSet<QString> &known)
{
    constexpr qsizetype AtOnce = 500;
    const QStringList all(values.begin(), values.end());
    for (qsizetype start = 0; start < all.size(); start += AtOnce) {
        const auto some = all.mid(start, AtOnce);
        const auto done = database.each(query.arg(placeholders(some.size())),
                                        QVariantList(some.begin(), some.end()),
                                        [&](const Row &row) { known.insert(row.text(0)); });
        if (!done)
            return done;
    }
    return Done {};
}

// The references that name a story which is there, and the commits that went out.
static Result<QSet<QString>> meantBy(Database &database, const QHash<BuildId, Sayings> &sayings)
{
    QSet<QString> numbers;
    QSet<QString> keys;
    QSet<QString> hashes;
    for (const auto &said : sayings) {
        hashes += said.hashes;
        for (const auto &reference : said.references) {
            if (reference.startsWith(u'#'))
                numbers.insert(reference.mid(1));
            else
                keys.insert(reference);
        }
    }
    QSet<QString> meant;
    const auto done
            = keepKnown(database,
                        u"SELECT '#' || CAST(number AS TEXT) FROM story"
                        " WHERE CAST(number AS TEXT) IN (%1)"_s,
                        numbers, meant)
                      .then([&](Done) {
                          return keepKnown(database,
                                           u"SELECT upper(external_key) FROM story"
                                           " WHERE upper(external_key) IN (%1)"_s,
                                           keys, meant);
                      })
                      .then([&](Done) {
                          return keepKnown(database,
                                           u"SELECT change FROM deployment_change"
                                           " WHERE change IN (%1)"_s,
                                           hashes, meant);
                      });
    if (!done)
        return done.error();
    return meant;
}

// All evidence that holds an address.
static Result<QString> evidenceIn(Database &database)
{
    QString evidence;
    const auto done = database.each(
            u"SELECT evidence FROM done_tick WHERE evidence LIKE '%://%'"
            " UNION ALL SELECT evidence FROM criterion WHERE evidence LIKE '%://%'"_s,
            {}, [&](const Row &row) { evidence += row.text(0) + u'\n'; });
    if (!done)
        return done.error();
    return evidence;
}

Result<Pruned> pruneBuilds(Transaction &transaction, const QDateTime &now,
                           const std::optional<Build> &behind, int most)
{
    auto &database = transaction.database();
    const auto horizon = horizonOf(database, now);
    if (!horizon)
        return horizon.error();
    const auto candidates = candidatesIn(database, *horizon, behind, most);
    if (!candidates)
        return candidates.error();
    if (candidates->isEmpty())
        return Pruned {};
    const auto sayings = sayingsOf(database, *candidates);
    if (!sayings)
        return sayings.error();
    const auto meant = meantBy(database, *sayings);
    if (!meant)
        return meant.error();
    const auto evidence = evidenceIn(database);
    if (!evidence)
        return evidence.error();
    Pruned pruned;
    for (const auto &build : *candidates) {
        const auto said = sayings->value(build.id);
        const bool stays = meant->intersects(said.references) || meant->intersects(said.hashes)
                || (!build.page.isEmpty() && evidence->contains(build.page));
        if (stays)
            continue;
        if (const auto done = removeBuild(transaction, build.id); !done)
            return done.error();
        ++pruned.builds;
    }
    if (candidates->size() == most)
        pruned.behind = candidates->last();
    return pruned;
}

Retention::Retention(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Retention::pruneNow);
    m_timer.start(AfterStart);
}

void Retention::pruneNow()
{
    if (m_busy)
        return;
    m_busy = true;
    m_removed = 0;
    m_behind.reset();
    step();
}

// One transaction each, so that whoever else writes has a turn between them.
void Retention::step()
{
    const auto work = [now = m_clock(), behind = m_behind](Transaction &transaction) {
        return pruneBuilds(transaction, now, behind);
    };
    m_mailbox.await(m_store.write(work, Durability::Machine), [this](const Result<Pruned> &done) {
        m_removed += done ? done->builds : 0;
        if (done && done->behind) {
            m_behind = done->behind;
            return step();
        }
        m_busy = false;
        m_timer.start(Again);
        if (done)
            emit pruned(m_removed);
        else
            emit failed(done.error());
    });
}

} // namespace Dayshift
