// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/pipeline/pipelineactions.h"
#include "views/pipeline/buildactions.h"

#include <QObject>

namespace Dayshift {

class MainWindow;
class Network;
class PipelinePage;

// Brings what a person wishes on the pipeline page to the side of the network, and its answers
// back.
class PipelineWishes : public QObject
{
    Q_OBJECT
public:
    struct Setting
    {
        bool isDemo = false; // there is no server behind it, and nobody is asked
        bool isReadOnly = false; // who cannot tell the team does nothing
    };

    PipelineWishes(PipelinePage &page, Network &network, MainWindow &frame, Setting setting);

private:
    [[nodiscard]] Connection connectionOf(const Build &build) const;
    void perform(BuildActions::Want want, const Build &build, const QString &branch);
    void readLog(const Build &build, const Stage &stage);
    void readFailingLine(const Build &build, const Stage &stage);
    [[nodiscard]] QFuture<Result<BuildLog>> logOf(const Build &build, const Stage &stage);

    PipelinePage &m_page;
    Network &m_network;
    MainWindow &m_frame;
    Setting m_setting;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
