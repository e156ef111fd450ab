// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/storyservers.h"

#include "models/net/loopbackserver.h"
#include "app/demo/storyci.h"
#include "app/demo/storymonitor.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

StoryServers::StoryServers(Clock clock)
    : m_clock(std::move(clock))
    , m_room(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"demo servers"_s);
}

StoryServers::~StoryServers()
{
    if (m_thread.isRunning())
        m_room.release()->deleteLater(); // on its own thread, as that ends
    m_thread.quit();
    m_thread.wait();
}

Result<Done> StoryServers::start()
{
    const auto ci = [clock = m_clock](const LoopbackQuestion &question) {
        if (question.path.startsWith("/partner/"_L1))
            return LoopbackAnswer {.status = 503, .body = "maintenance", .type = "text/plain"};
        return ciAnswer(question, clock());
    };
    const auto monitor = [clock = m_clock](const LoopbackQuestion &question) {
        return monitorAnswer(question, clock());
    };
    auto *ciServer = new LoopbackServer(ci, m_room.get());
    auto *monitorServer = new LoopbackServer(monitor, m_room.get());
    if (!ciServer->listen() || !monitorServer->listen())
        return Error {.kind = Error::Kind::Address, .detail = u"no free port on 127.0.0.1"_s};
    m_ci = ciServer->address();
    m_monitor = monitorServer->address();
    m_room->moveToThread(&m_thread);
    m_thread.start();
    return Done {};
}

} // namespace Dayshift
