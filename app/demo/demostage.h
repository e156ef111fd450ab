// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/storyclock.h"
#include "app/demo/storyservers.h"
#include "models/store/store.h"
#include "models/store/workspacetime.h"

#include <QTemporaryDir>

#include <memory>

namespace Dayshift {

// All that the demo day needs beside the program itself: a workspace in a folder that goes with it,
// two servers on this machine, and a clock of its own that stands at the beginning of the day.
class DemoStage
{
public:
    explicit DemoStage(const StoryClock &clock);
    Q_DISABLE_COPY_MOVE(DemoStage)

    // On any thread; takes a moment. The error says what this machine would not give.
    [[nodiscard]] static Result<std::shared_ptr<DemoStage>> make();
    // As whom a visitor sits at the window.
    [[nodiscard]] static Author visitor();

    [[nodiscard]] const StoreLocation &location() const { return m_location; }
    [[nodiscard]] const StoryClock &clock() const { return m_clock; }

private:
    [[nodiscard]] Result<Done> furnish();

    QTemporaryDir m_folder;
    StoreLocation m_location;
    StoryClock m_clock;
    WorkspaceTime m_time;
    StoryServers m_servers;
};

} // namespace Dayshift
