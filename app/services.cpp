// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/demo/dayplayer.h"
#include "models/notifications/notificationlist.h"
#include "models/settings/settings.h"
#include "models/store/workspacefile.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Dayshift {

Author thisAuthor()
{
    auto name = qEnvironmentVariable("DAYSHIFT_ME");
    if (name.isEmpty())
        name = Settings().me().name;
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"somebody"_s));
    return {.actor = name,
            .client = u"dayshift %1 on %2, process %3"_s.arg(
                    QCoreApplication::applicationVersion(), QSysInfo::machineHostName(),
                    QString::number(QCoreApplication::applicationPid()))};
}

Result<StoreLocation> chosenWorkspace(const QString &named)
{
    auto text = named;
    if (text.isEmpty())
        text = qEnvironmentVariable("DAYSHIFT_WORKSPACE");
    if (text.isEmpty())
        text = Settings().lastWorkspace();
    if (text.isEmpty())
        text = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                       .filePath(u"team.dayshift"_s);
    return StoreLocation::fromText(text);
}

Result<std::shared_ptr<Services>> Services::open(const StoreLocation &location, OpenMode mode)
{
    auto store = std::make_unique<Store>(location, thisAuthor());
    if (const auto done = store->open(mode).result(); !done)
        return done.error();
    return std::make_shared<Services>(std::move(store));
}

Result<std::shared_ptr<Services>> Services::chosen(const QString &named, OpenMode mode)
{
    const auto location = chosenWorkspace(named);
    if (!location)
        return location.error();
    return open(*location, mode);
}

Result<Done> openToCopy(Database &database)
{
    const auto &location = database.location();
    if (location.engine == StoreLocation::Engine::Sqlite) {
        if (const auto sound = examine(location.database, OpenMode::ReadOnly); !sound)
            return sound.error();
    }
    return database.open(OpenMode::ReadOnly);
}

Services::Services(std::unique_ptr<Store> opened, std::shared_ptr<DemoStage> stage)
    : m_stage(std::move(stage))
    , m_store(std::move(opened))
{
    if (m_stage)
        m_player = std::make_unique<DayPlayer>(*m_store, m_stage->clock());
}

Services::~Services() = default;

Clock Services::clock() const
{
    return m_stage ? m_stage->clock().clock() : systemClock();
}

Result<std::shared_ptr<Services>> Services::demo(int minute)
{
    const auto stage = DemoStage::make();
    if (!stage)
        return stage.error();
    auto store = std::make_unique<Store>((*stage)->location(), DemoStage::visitor());
    if (const auto done = store->open().result(); !done)
        return done.error();
    auto services = std::make_shared<Services>(std::move(store), *stage);
    if (!services->player()->waitFor(minute, std::chrono::minutes(2)))
        return Error {.kind = Error::Kind::Timeout, .detail = u"the demo day"_s};
    return services;
}

NotificationList &Services::notifications()
{
    if (!m_notifications)
        m_notifications = std::make_unique<NotificationList>(
                isDemo() ? QString() : m_store->location().toText());
    return *m_notifications;
}

Network &Services::network()
{
    if (!m_network)
        m_network = std::make_unique<Network>(
                *m_store, !m_store->isReadOnly() && !isDemo(),
                isDemo() ? Network::Keeping::Memory : Network::Keeping::Keyring);
    return *m_network;
}

void Services::work()
{
    std::ignore = network();
    // On the demo day the player does all of this, at the minute at which it belongs.
    if (!m_recorder && !m_store->isReadOnly() && !isDemo())
        m_recorder = std::make_unique<DeploymentRecorder>(*m_store);
    if (!m_keeper && !m_store->isReadOnly() && !isDemo())
        m_keeper = std::make_unique<ReleaseKeeper>(*m_store, clock());
    if (!m_retention && !m_store->isReadOnly() && !isDemo())
        m_retention = std::make_unique<Retention>(*m_store);
}

} // namespace Dayshift
