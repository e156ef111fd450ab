// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pipelinewishes.h"

#include "app/demo/demofacts.h"
#include "app/network.h"
#include "models/pipeline/failingline.h"
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

PipelineWishes::PipelineWishes(PipelinePage &page, Network &network, MainWindow &frame,
                               Setting setting)
    : QObject(&page)
    , m_page(page)
    , m_network(network)
    , m_frame(frame)
    , m_setting(setting)
{
    auto &actions = page.actions();
    actions.setGate({.whyNot =
                             [this](BuildActions::Want want, const Build &build) {
                                 if (m_setting.isReadOnly && want != BuildActions::Want::ReadLog)
                                     return tr("This workspace is open for reading only.");
                                 return whyNot(connectionOf(build), wishOf(want, build));
                             },
                     .effectOf =
                             [this](BuildActions::Want want, const Build &build) {
                                 const auto effect
                                         = effectOf(connectionOf(build), wishOf(want, build));
                                 return BuildActions::Effect {effect.title, effect.says};
                             },
                     .takesBranch =
                             [this](const Build &build) {
                                 const auto *provider
                                         = Provider::withId(connectionOf(build).provider);
                                 return provider && provider->startsOnBranches();
                             }});
    connect(&actions, &BuildActions::wished, this, &PipelineWishes::perform);
    connect(&page, &PipelinePage::logRequested, this, &PipelineWishes::readLog);
    connect(&page, &PipelinePage::failingLineWanted, this, &PipelineWishes::readFailingLine);
    connect(&page, &PipelinePage::detailsWanted, &network, &Network::readDetails);
    connect(&network, &Network::detailsRead, &page, &PipelinePage::setDetailsRead);
}

Connection PipelineWishes::connectionOf(const Build &build) const
{
    return m_page.model().connection(build.connection);
}

void PipelineWishes::perform(BuildActions::Want want, const Build &build, const QString &branch)
{
    if (m_setting.isDemo) {
        m_frame.notices().tell(
                {.kind = Notice::Kind::Info,
                 .topic = u"build-action"_s,
                 .title = tr("This is the demo: there is no server that could be told.")});
        return;
    }
    auto wish = wishOf(want, build);
    wish.branch = branch;
    m_mailbox.await(m_network.actions().perform(wish),
                    [this](const Result<Done> &done) {
                        if (!done)
                            m_frame.notices().tell(noticeOf(done.error(), u"build-action"_s));
                    });
}

QFuture<Result<BuildLog>> PipelineWishes::logOf(const Build &build, const Stage &stage)
{
    if (!m_setting.isDemo)
        return m_network.actions().readLog(build, stage);
    const auto text = demoLog(build, stage);
    return QtFuture::makeReadyFuture(Result<BuildLog>(
            BuildLog {.text = text, .firstFailing = firstFailingLine(text)}));
}

// Made plain where it keeps nobody waiting.
static Result<PlainLog> shown(const Result<BuildLog> &log)
{
    return log.then([](const BuildLog &read) -> Result<PlainLog> {
        auto plain = plainLog(read.text, read.firstFailing ? read.firstFailing->number : 0);
        plain.cut = plain.cut || read.isCut;
        return plain;
    });
}

void PipelineWishes::readLog(const Build &build, const Stage &stage)
{
    m_mailbox.await(logOf(build, stage).then(QtFuture::Launch::Async, shown),
                    [this, id = build.id, name = stage.name](const Result<PlainLog> &log) {
                        if (log)
                            m_page.setLog(id, name, log->text, log->failing, log->cut);
                        else
                            m_page.setLogError(id, name, log.error());
                    });
}

// Without its log a stage has failed all the same: why it cannot be read is told to who opens it.
void PipelineWishes::readFailingLine(const Build &build, const Stage &stage)
{
    m_mailbox.await(logOf(build, stage),
                    [this, id = build.id, name = stage.name](const Result<BuildLog> &log) {
                        const bool isTold = log && log->firstFailing;
                        m_page.setFailingLine(id, name,
                                              isTold ? log->firstFailing->text : QString());
                    });
}

} // namespace Dayshift
