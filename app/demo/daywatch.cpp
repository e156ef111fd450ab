// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/daywatch.h"

#include "app/demo/daystory.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/checking.h"
#include "models/releases/deploying.h"
#include "models/releases/deploymentrecorder.h"
#include "models/releases/signing.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

// So old nothing gets while the day is played fast. What production did meanwhile is asked for in
// one range.
static constexpr int SeldomMinutes = 10;
static constexpr int NowAndThen = 5;

QFuture<Result<std::optional<QString>>> NoSecrets::read(const SecretKey & /*key*/)
{
    return QtFuture::makeReadyFuture(Result<std::optional<QString>>(std::nullopt));
}

QFuture<Result<Done>> NoSecrets::write(const SecretKey & /*key*/, const QString & /*secret*/)
{
    return QtFuture::makeReadyFuture(Result<Done>(Error {.kind = Error::Kind::ReadOnly}));
}

QFuture<Result<Done>> NoSecrets::remove(const SecretKey & /*key*/)
{
    return QtFuture::makeReadyFuture(Result<Done>(Done {}));
}

// Whether the CI server has other things to tell at this minute than at the one before.
static bool changesAt(int minute)
{
    return std::ranges::any_of(DayStory::builds(), [minute](const DayStory::PlayedBuild &build) {
        return std::ranges::any_of(build.stages, [minute](const DayStory::PlayedStage &stage) {
            return stage.from == minute || stage.to == minute;
        });
    });
}

// Whether production is worth a look of its own: while it breaks, and while it is mended.
static bool isEventful(int minute)
{
    constexpr int Around = 8;
    return std::abs(minute - DayStory::AlertFires) <= Around
            || (minute >= DayStory::WorksAgain - Around
                && minute <= DayStory::WorksAgain + 2 * Around);
}

DayWatch::DayWatch(Store &store, const StoryClock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_poller(store, m_http, m_secrets, m_clock.clock())
    , m_watchman(store, m_http, m_secrets, m_clock.clock())
{
    // Who names an interval hears no push: the player alone says when it is time.
    m_poller.setInterval(3600s);
    m_watchman.setInterval(3600s);
    connect(&m_watchman, &Watchman::wasRead, this, [this](const SourceReport &report) {
        m_unheard.remove(report.source.id);
        QMetaObject::invokeMethod(this, &DayWatch::goOnWhenProductionIsRead, Qt::QueuedConnection);
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &DayWatch::giveUp);
    connect(&m_poller, &Poller::wasRead, this, [this](const ReadingReport &report) {
        m_unread.remove(report.connection.id);
        QMetaObject::invokeMethod(this, &DayWatch::goOnWhenCiIsRead, Qt::QueuedConnection);
    });
}

DayWatch::~DayWatch() = default;

void DayWatch::look(int minute, bool thorough)
{
    m_seesProduction = thorough || minute % NowAndThen == 0 || isEventful(minute);
    if (!thorough && !changesAt(minute) && minute < m_lastRead + SeldomMinutes) {
        if (m_seesProduction)
            lookAtProduction();
        else
            emit settled();
        return;
    }
    m_lastRead = minute;
    m_mailbox.await(m_store.read([](Database &database) { return connections().load(database); }),
                    [this](const Result<QList<Connection>> &known) {
                        if (!known)
                            return lookAtProduction();
                        askCi(*known);
                    });
}

void DayWatch::askCi(const QList<Connection> &known)
{
    if (std::exchange(m_connections, known) != known)
        m_poller.setConnections(known);
    for (const auto &connection : known) {
        if (connection.enabled)
            m_unread.insert(connection.id);
    }
    m_asksCi = true;
    m_patience.start(5s);
    m_poller.readNow();
    goOnWhenCiIsRead();
}

// Who was asked twice is waited for twice: what was asked at an earlier minute says nothing of this.
void DayWatch::goOnWhenCiIsRead()
{
    if (!m_asksCi || !m_unread.isEmpty() || m_poller.isReading())
        return;
    m_asksCi = false;
    m_patience.stop();
    lookAtProduction();
}

void DayWatch::giveUp()
{
    m_unread.clear();
    m_unheard.clear();
    if (std::exchange(m_asksCi, false))
        lookAtProduction();
    else if (std::exchange(m_asksProduction, false))
        conclude();
}

void DayWatch::lookAtProduction()
{
    if (!m_seesProduction)
        return conclude();
    struct Known
    {
        QList<Source> sources = {};
        QList<Indicator> indicators = {};
    };
    const auto read = [](Database &database) -> Result<Known> {
        const auto all = sources().load(database);
        const auto figures = indicators().load(database);
        if (!all || !figures)
            return !all ? all.error() : figures.error();
        return Known {*all, *figures};
    };
    m_mailbox.await(m_store.read(read), [this](const Result<Known> &known) {
        if (known)
            askProduction(known->sources, known->indicators);
        else
            conclude();
    });
}

void DayWatch::askProduction(const QList<Source> &known, const QList<Indicator> &figures)
{
    const bool same = known == m_sources && figures == m_indicators;
    m_sources = known;
    m_indicators = figures;
    if (!same)
        m_watchman.setSources(known, figures);
    for (const auto &source : known) {
        if (source.enabled)
            m_unheard.insert(source.id);
    }
    m_asksProduction = true;
    m_patience.start(5s);
    m_watchman.readNow();
    goOnWhenProductionIsRead();
}

void DayWatch::goOnWhenProductionIsRead()
{
    if (!m_asksProduction || !m_unheard.isEmpty() || m_watchman.isReading())
        return;
    m_asksProduction = false;
    m_patience.stop();
    conclude();
}

// What follows from what was read follows in the same minute: deployments, gates, checks.
static Result<Done> followUp(Transaction &transaction, const QDateTime &now)
{
    if (const auto recorded = recordDeployments(transaction); !recorded)
        return recorded.error();
    if (const auto settled = settleReleases(transaction, now); !settled)
        return settled.error();
    if (const auto taken = recogniseDeployments(transaction); !taken)
        return taken.error();
    const auto checked = runChecks(transaction, now);
    return checked ? Result<Done>(Done {}) : checked.error();
}

void DayWatch::conclude()
{
    m_mailbox.await(m_store.write(
                            [now = m_clock.now()](Transaction &transaction) {
                                return followUp(transaction, now);
                            },
                            Durability::Machine),
                    [this](const Result<Done> &) { emit settled(); });
}

} // namespace Dayshift
