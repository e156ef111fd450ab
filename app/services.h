// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demostage.h"
#include "app/network.h"
#include "models/base/clock.h"
#include "models/releases/deploymentrecorder.h"
#include "models/releases/releasekeeper.h"
#include "models/releases/retention.h"
#include "models/store/store.h"

#include <memory>

namespace Dayshift {

class DayPlayer;
class NotificationList;

// Everything that works without a window, for the window and for the command line: built once, by
// plain constructors.
class Services
{
public:
    // The store is open when this is given back; the error says why it could not be opened.
    [[nodiscard]] static Result<std::shared_ptr<Services>>
    open(const StoreLocation &location, OpenMode mode = OpenMode::ReadWrite);

    // The same for what a call names: see chosenWorkspace().
    [[nodiscard]] static Result<std::shared_ptr<Services>>
    chosen(const QString &named, OpenMode mode = OpenMode::ReadWrite);

    // The demo day in a workspace that goes with this, played to a minute of the day (DayStory).
    [[nodiscard]] static Result<std::shared_ptr<Services>> demo(int minute);

    explicit Services(std::unique_ptr<Store> opened, std::shared_ptr<DemoStage> stage = {});
    ~Services();
    Q_DISABLE_COPY_MOVE(Services)

    [[nodiscard]] Store &store() { return *m_store; }
    // What looks outward; its thread is started when it is first asked for.
    [[nodiscard]] Network &network();
    // From now on the connections are read and deployments recorded; not in a workspace that is
    // read-only.
    void work();
    [[nodiscard]] bool isDemo() const { return m_stage != nullptr; }
    // Who plays the demo day in this workspace; nullptr where it is a team's own.
    [[nodiscard]] DayPlayer *player() { return m_player.get(); }
    // What concerns the person here; of the demo day it is kept nowhere.
    [[nodiscard]] NotificationList &notifications();
    // The time that is shown and stored: the machine's, or the demo day's.
    [[nodiscard]] Clock clock() const;

private:
    std::shared_ptr<DemoStage> m_stage; // of a workspace that nobody keeps
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DayPlayer> m_player;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<DeploymentRecorder> m_recorder;
    std::unique_ptr<Retention> m_retention;
    std::unique_ptr<ReleaseKeeper> m_keeper;
    std::unique_ptr<NotificationList> m_notifications;
};

// Who sits here: the name by which the log calls them, and this program on this machine.
[[nodiscard]] Author thisAuthor();

// For who makes a copy of a workspace: of an earlier schema it is read as it lies there.
[[nodiscard]] Result<Done> openToCopy(Database &database);

// What --workspace, DAYSHIFT_WORKSPACE, the one opened last, or the user's data folder name, in
// this order.
[[nodiscard]] Result<StoreLocation> chosenWorkspace(const QString &named);

} // namespace Dayshift
