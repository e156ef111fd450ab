// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demostage.h"

#include "app/demo/daystory.h"
#include "app/demo/demoday.h"
#include "app/newworkspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

DemoStage::DemoStage(const StoryClock &clock)
    : m_location {.database = m_folder.filePath(u"demo.dayshift"_s)}
    , m_clock(clock)
    , m_time(m_location, clock.clock())
    , m_servers(clock.clock())
{
}

Author DemoStage::visitor()
{
    return {.actor = u"Product Owner"_s, .client = u"demo day"_s};
}

Result<std::shared_ptr<DemoStage>> DemoStage::make()
{
    auto stage = std::make_shared<DemoStage>(StoryClock(DayStory::instant(DayStory::Opens)));
    if (const auto done = stage->furnish(); !done)
        return done.error();
    return stage;
}

Result<Done> DemoStage::furnish()
{
    if (const auto done = m_servers.start(); !done)
        return done;
    const Workspace atlas {.team = u"Atlas team"_s,
                           .product = u"Customer Portal"_s,
                           .timeZone = QString::fromUtf8(DayStory::zone().id())};
    if (const auto made = makeWorkspaceAs(visitor(), m_location, atlas); !made)
        return made;
    Store store(m_location, visitor());
    if (const auto done = store.open().result(); !done)
        return done;
    return tellDemoPast(store, {.ci = m_servers.ciAddress(),
                                .silent = m_servers.silentAddress(),
                                .monitor = m_servers.monitorAddress()});
}

} // namespace Dayshift
