// SPDX-License-Identifier: GPL-3.0-or-later

// What people say of pipelines and do with them; the page itself stands in pipelinepage.cpp.

#include "models/board/boardtables.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/plaintext.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "views/pipeline/buildactions.h"
#include "views/pipeline/buildpanel.h"
#include "views/pipeline/claimdesk.h"
#include "views/pipeline/historydialog.h"
#include "views/pipeline/logwindow.h"
#include "views/pipeline/pipelinepage.h"
#include "views/pipeline/pipelineview.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So many at a time, so that nobody waits behind a long history.
static constexpr int MostTimes = 50;
// Who looks at a build for so long wants to know more of it than its row tells.
static constexpr std::chrono::milliseconds StandsStill {400};

void PipelinePage::watchPeople()
{
    m_store.watch<Claim>(Dayshift::claims(), this,
                         [this](const Delta<Claim> &delta) { m_model.apply(delta); });
    m_store.watch<KnownFailure>(knownFailures(), this,
                                [this](const Delta<KnownFailure> &delta) { m_model.apply(delta); });
    m_store.watch<Member>(members(), this, [this](const Delta<Member> &delta) {
        if (delta.reset)
            m_members.clear();
        for (const auto &id : delta.removed)
            m_members.remove(MemberId::fromString(id));
        for (const auto &member : delta.current)
            m_members.insert(member.id, member);
        m_model.setPeople(ClaimDesk::namesOf(m_members.values()));
        m_claims->setMembers(m_members.values());
    });
    m_timesSoon.setSingleShot(true);
    m_timesSoon.setInterval(0);
    connect(&m_timesSoon, &QTimer::timeout, this, &PipelinePage::readTimes);
    connect(&m_model, &PipelineModel::countsChanged, this, &PipelinePage::lookForTimes);
    connect(m_claims, &ClaimDesk::failed, this,
            [this](const Error &error) { emit told(noticeOf(error, QStringLiteral("claims"))); });
}

void PipelinePage::lookForTimes()
{
    if (!m_readsTimes && !m_timesSoon.isActive())
        m_timesSoon.start();
}

void PipelinePage::readTimes()
{
    const auto keys = m_model.wantingTimes(MostTimes);
    if (keys.isEmpty())
        return;
    m_readsTimes = true;
    m_mailbox.await(
            m_store.read([keys](Database &database) { return readStageTimes(database, keys); }),
            [this](const Result<QHash<PipelineKey, StageTimes>> &times) {
                m_readsTimes = false;
                // Without them there is no estimate, and nothing else is amiss.
                if (times)
                    m_model.setTimes(*times);
            });
}

void PipelinePage::showTarget()
{
    const auto state = m_view->currentState();
    const int stage = m_view->currentStage();
    const auto *cell = state && stage >= 0 ? &state->cells[std::size_t(stage)] : nullptr;
    m_claims->setTarget(state, cell);
    m_actions->setTarget(state, cell);
}

void PipelinePage::makeBuildActions()
{
    m_panel->setActions(m_claims->assign(), m_actions->openLog(),
                        {m_actions->openPage(), m_actions->history(), m_actions->runAgain(),
                         m_actions->runFailedAgain(), m_actions->cancel(), m_actions->start(),
                         m_claims->makeStory(), m_claims->mark(), m_claims->unmark()});
    connect(m_actions, &BuildActions::pageWished, this, &PipelinePage::browseRequested);
    connect(m_actions, &BuildActions::logWished, this, &PipelinePage::openLog);
    connect(m_actions, &BuildActions::historyWished, this, &PipelinePage::openHistory);
    connect(m_panel, &BuildPanel::storyRequested, this, &PipelinePage::openStory);
    m_closer.setObjectName(u"closer"_s);
    m_closer.setSingleShot(true);
    m_closer.setInterval(StandsStill);
    connect(&m_closer, &QTimer::timeout, this, &PipelinePage::lookCloser);
    connect(this, &Page::detailsShown, &m_closer, qOverload<>(&QTimer::start));
    // The server may have told more of the build meanwhile.
    m_store.watch<BuildDetail>(buildDetails(), this, [this](const Delta<BuildDetail> &delta) {
        const auto shown = [this](const BuildDetail &detail) {
            return m_traced && m_traced->build.id == detail.id;
        };
        if (areDetailsShown() && std::ranges::any_of(delta.current, shown))
            readTrace(*m_traced);
    });
    m_store.watch<BuildDeed>(buildDeeds(), this, [this](const Delta<BuildDeed> &delta) {
        const auto shown = [this](const BuildDeed &deed) {
            return m_traced && m_traced->build.id == deed.build;
        };
        if (areDetailsShown() && std::ranges::any_of(delta.current, shown))
            readTrace(*m_traced);
    });
}

void PipelinePage::openLog(const Build &build, const Stage &stage)
{
    auto &window = m_logs[{build.id, stage.name}];
    if (!window) {
        const auto part = plainName(stage.name, 80);
        const auto name = plainName(build.pipeline) + u" #"_s + plainName(build.number, 40);
        window = new LogWindow(theme(),
                               part.isEmpty() ? tr("Log of %1", "a build").arg(name)
                                              : tr("Log of %1, %2", "a build, a stage")
                                                        .arg(name, part),
                               this);
    }
    window->show();
    window->raise();
    window->activateWindow();
    emit logRequested(build, stage);
}

void PipelinePage::openLogOf(StageId id)
{
    using Found = std::pair<Build, Stage>;
    const auto read = [id](Database &database) -> Result<std::optional<Found>> {
        const auto stage = stages().load(database, {id.toString()});
        if (!stage)
            return stage.error();
        if (stage->isEmpty())
            return std::optional<Found>();
        const auto build = builds().load(database, {stage->first().build.toString()});
        if (!build)
            return build.error();
        return build->isEmpty() ? std::optional<Found>()
                                : std::optional(Found(build->first(), stage->first()));
    };
    m_mailbox.await(m_store.read(read), [this](const Result<std::optional<Found>> &found) {
        if (found && *found)
            openLog((*found)->first, (*found)->second);
    });
}

void PipelinePage::setLog(const BuildId &build, const QString &stage, const QString &text,
                          qint64 failing, bool cut)
{
    if (const auto window = m_logs.value({build, stage}))
        window->setLog(text, failing, cut);
}

void PipelinePage::setLogError(const BuildId &build, const QString &stage, const Error &error)
{
    if (const auto window = m_logs.value({build, stage}))
        window->setError(error);
}

void PipelinePage::openHistory(const PipelineState &state)
{
    const QPointer dialog = new HistoryDialog(theme(), state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::pageRequested, this, &PipelinePage::browseRequested);
    const auto read = [key = state.key](Database &database) { return historyOf(database, key); };
    m_mailbox.await(m_store.read(read), [this, dialog](const Result<QList<Build>> &builds) {
        if (!builds)
            emit told(noticeOf(builds.error(), u"pipeline-history"_s));
        else if (dialog)
            dialog->setBuilds(*builds, m_model.now());
    });
    dialog->open();
}

void PipelinePage::openStory(int number)
{
    const auto read = [number](Database &database) {
        return stories().where(database, u"number = ?"_s, {number});
    };
    m_mailbox.await(m_store.read(read), [this, number](const Result<QList<Story>> &found) {
        if (found && !found->isEmpty())
            emit openRequested(u"board"_s, u"story="_s + found->first().id.toString());
        else
            emit told({.kind = Notice::Kind::Info,
                       .topic = u"pipeline-story"_s,
                       .title = tr("There is no story #%1 here.").arg(number)});
    });
}

QList<QAction *> PipelinePage::editActions() const
{
    const auto separator = [this] {
        auto *line = new QAction(const_cast<PipelinePage *>(this));
        line->setSeparator(true);
        return line;
    };
    if (m_editActions.isEmpty())
        m_editActions = {m_claims->assign(),        m_claims->makeStory(), m_claims->mark(),     m_claims->unmark(),
                         separator(),               m_actions->openLog(), m_actions->history(),
                         m_actions->openPage(),     separator(),          m_actions->runAgain(),
                         m_actions->runFailedAgain(), m_actions->cancel(), m_actions->start()};
    return m_editActions;
}

QPoint PipelinePage::besideRow() const
{
    const auto row = m_view->visualRect(m_view->currentIndex());
    return m_view->viewport()->mapToGlobal(
            isRightToLeft() ? QPoint(row.left() + row.width() / 4, row.bottom())
                            : QPoint(row.right() - row.width() / 4, row.bottom()));
}

void PipelinePage::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something is greyed
    menu->addActions(editActions());
    menu->popup(global);
}

} // namespace Dayshift
