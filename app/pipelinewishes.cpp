// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pipelinewishes.h"

#include "app/network.h"
#include "models/pipeline/pipelineactions.h"
#include "views/pipeline/pipelinepage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static Wish wishOf(BuildActions::Want want, const Build &build)
{
    return {.act = Act(int(want)), .build = build};
}
static_assert(int(BuildActions::Want::RunAgain) == int(Act::RunAgain)
              && int(BuildActions::Want::RunFailedAgain) == int(Act::RunFailedAgain)
              && int(BuildActions::Want::Cancel) == int(Act::Cancel)
              && int(BuildActions::Want::Start) == int(Act::Start)
              && int(BuildActions::Want::ReadLog) == int(Act::ReadLog));

PipelineWishes::PipelineWishes(PipelinePage &page, Network &network, MainWindow &frame)
    : QObject(&page)
    , m_page(page)
    , m_network(network)
    , m_frame(frame)
{
    auto &actions = page.actions();
    actions.setGate({.whyNot =
                             [this](BuildActions::Want want, const Build &build) {
                                 return whyNot(connectionOf(build), wishOf(want, build));
                             },
                     .effectOf =
                             [this](BuildActions::Want want, const Build &build) {
                                 const auto effect
                                         = effectOf(connectionOf(build), wishOf(want, build));
                                 return BuildActions::Effect {effect.title, effect.says};
                             }});
    connect(&actions, &BuildActions::wished, this, &PipelineWishes::perform);
    connect(&page, &PipelinePage::logRequested, this, &PipelineWishes::readLog);
}

Connection PipelineWishes::connectionOf(const Build &build) const
{
    return m_page.model().connection(build.connection);
}

void PipelineWishes::perform(BuildActions::Want want, const Build &build)
{
    m_mailbox.await(m_network.actions().perform(wishOf(want, build)),
                    [this](const Result<Done> &done) {
                        if (!done)
                            m_frame.notices().tell(noticeOf(done.error(), u"build-action"_s));
                    });
}

void PipelineWishes::readLog(const Build &build, const Stage &stage)
{
    m_mailbox.await(m_network.actions().readLog(build, stage),
                    [this, id = build.id](const Result<BuildLog> &log) {
                        if (!log) {
                            m_page.setLogError(id, log.error());
                            return;
                        }
                        QStringList lines;
                        for (const auto &line : log->text.split('\n'))
                            lines.append(plainLine(line));
                        m_page.setLog(id, lines.join(u'\n'),
                                      log->firstFailing ? log->firstFailing->number : 0,
                                      log->isCut);
                    });
}

} // namespace Dayshift
