// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasekeeper.h"

#include "models/board/boardtables.h"
#include "models/board/criteria.h"
#include "models/board/donetables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/checking.h"
#include "models/releases/deploying.h"
#include "models/releases/releasetables.h"
#include "models/releases/signing.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// What there is to do, so that nothing is written where nothing is.
struct Need
{
    bool releases = false;
    bool checks = false;
};

} // namespace

static Result<bool> isAny(Database &database, const QString &sql, const QVariantList &values)
{
    const auto found = database.select(sql, values, [](const Row &row) { return row.number(0); });
    if (!found)
        return found.error();
    return found->value(0) > 0;
}

static Result<Need> needOf(Database &database, bool all, const QStringList &stories)
{
    Need need;
    const auto checks = hasChecks(database);
    if (!checks)
        return checks.error();
    need.checks = *checks;
    const auto open = u"SELECT COUNT(*) FROM release WHERE state <> ?"_s;
    if (all) {
        const auto any = isAny(database, open, {int(ReleaseState::Verified)});
        if (!any)
            return any.error();
        need.releases = *any;
        return need;
    }
    constexpr qsizetype AtOnce = 500;
    for (qsizetype start = 0; start < stories.size() && !need.releases; start += AtOnce) {
        const auto some = stories.mid(start, AtOnce);
        const auto any = isAny(
                database,
                open + u" AND id IN (SELECT release_id FROM release_story WHERE story_id IN (%1))"_s
                                .arg(placeholders(some.size())),
                QVariantList {int(ReleaseState::Verified)}
                        + QVariantList(some.begin(), some.end()));
        if (!any)
            return any.error();
        need.releases = *any;
    }
    return need;
}

static Result<int> keep(Transaction &transaction, const Need &need, const QDateTime &now)
{
    int changed = 0;
    if (need.releases) {
        const auto settled = settleReleases(transaction, now);
        if (!settled)
            return settled;
        const auto deployed = recogniseDeployments(transaction);
        if (!deployed)
            return deployed;
        changed = *settled + *deployed;
    }
    const auto checked = runChecks(transaction, now);
    if (!checked)
        return checked;
    return changed + *checked;
}

ReleaseKeeper::ReleaseKeeper(Store &store, Clock clock, std::chrono::milliseconds every,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &ReleaseKeeper::ask);
    m_ticker.setInterval(every);
    connect(&m_ticker, &QTimer::timeout, this, &ReleaseKeeper::ask);
    wakeAt(builds());
    wakeAt(stages());
    wakeAt(criteria());
    wakeAt(doneTicks());
    wakeAt(releases());
    wakeAt(releaseStories());
    wakeAt(releaseRules());
    wakeAt(deployments());
    wakeAt(incidents());
    // A card that moves concerns nobody here, unless it is in a release.
    m_store.watch<Story>(stories(), this,
                         [this](const Delta<Story> &delta) {
                             for (const auto &story : delta.current)
                                 m_stories.insert(story.id.toString());
                             for (const auto &id : delta.removed)
                                 m_stories.insert(id);
                             m_soon.start();
                         },
                         {.condition = u"1 = 0"_s});
    m_soon.start();
    m_ticker.start();
}

// That something changed is all that is wanted: of a scope that holds nothing everything is told
// as having left it.
template<typename T>
void ReleaseKeeper::wakeAt(const Table<T> &table)
{
    m_store.watch<T>(table, this,
                     [this](const Delta<T> &) {
                         m_all = true;
                         if (!m_soon.isActive())
                             m_soon.start();
                     },
                     {.condition = u"1 = 0"_s});
}

void ReleaseKeeper::lookNow()
{
    m_all = true;
    ask();
}

void ReleaseKeeper::ask()
{
    if (m_busy || m_store.isReadOnly())
        return;
    m_busy = true;
    const bool all = std::exchange(m_all, false);
    const auto changed = std::exchange(m_stories, {}).values();
    m_mailbox.await(m_store.read([all, changed](Database &database) {
        return needOf(database, all, changed);
    }),
                    [this](const Result<Need> &need) {
                        if (!need || (!need->releases && !need->checks)) {
                            m_busy = false;
                            if (!need)
                                emit failed(need.error());
                            return;
                        }
                        m_mailbox.await(
                                m_store.write(
                                        [need = *need, now = m_clock()](Transaction &transaction) {
                                            return keep(transaction, need, now);
                                        },
                                        Durability::Machine),
                                [this](const Result<int> &done) {
                                    m_busy = false;
                                    if (!done)
                                        emit failed(done.error());
                                    else if (*done > 0)
                                        emit kept(*done);
                                    if (m_all || !m_stories.isEmpty())
                                        m_soon.start();
                                });
                    });
}

} // namespace Dayshift
