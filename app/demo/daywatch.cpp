// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/daywatch.h"

#include "app/demo/daystory.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/deploymentrecorder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr int SeldomMinutes = 10; // so old nothing on the screen gets while it is played

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

DayWatch::DayWatch(Store &store, const StoryClock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_poller(store, m_http, m_secrets, m_clock.clock())
{
    // Who names an interval hears no push: the player alone says when it is time.
    m_poller.setInterval(3600s);
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
    if (!thorough && !changesAt(minute) && minute < m_lastRead + SeldomMinutes)
        return lookAtProduction();
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
    if (std::exchange(m_asksCi, false))
        lookAtProduction();
}

void DayWatch::lookAtProduction()
{
    conclude();
}

// Deployments follow from what was read, in the same minute.
void DayWatch::conclude()
{
    m_mailbox.await(m_store.write(
                            [](Transaction &transaction) -> Result<Done> {
                                const auto recorded = recordDeployments(transaction);
                                return recorded ? Result<Done>(Done {}) : recorded.error();
                            },
                            Durability::Machine),
                    [this](const Result<Done> &) { emit settled(); });
}

} // namespace Dayshift
