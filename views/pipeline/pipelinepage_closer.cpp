// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of a server only because somebody looks at one build; the page itself stands in
// pipelinepage.cpp.

#include "views/pipeline/buildactions.h"
#include "views/pipeline/buildpanel.h"
#include "views/pipeline/pipelinepage.h"
#include "views/pipeline/pipelineview.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What else was done with the same commit, as deployments, changes without the build.
static constexpr int GoodForSeconds = 10 * 60;
static constexpr int AgainAfterSeconds = 60; // what could not be had
static constexpr qsizetype MostKept = 500;

static Stage stageInTrouble(const PipelineState &state)
{
    const auto *stage = stageToLookAt(state);
    return stage ? *stage : Stage {.build = state.build.id, .status = state.build.status};
}

static bool isTrouble(Status status)
{
    return status == Status::Failed || status == Status::Unstable;
}

void PipelinePage::lookCloser()
{
    const auto state = m_view->currentState();
    // A server that does not answer is not asked for more.
    if (!state || !areDetailsShown() || !isVisible() || state->belief == Belief::Stale)
        return;
    wantDetails(*state);
    wantFailingLine(*state);
}

void PipelinePage::wantDetails(const PipelineState &state)
{
    const auto now = m_model.now();
    const bool over = isOver(state.build.status);
    const auto readAt = m_traced && m_traced->build.id == state.build.id ? m_trace.detail.readAt
                                                                         : QDateTime();
    const bool isKnown = readAt.isValid() && readAt.secsTo(now) < GoodForSeconds
            && !(over && state.build.finishedAt > readAt);
    if (isKnown)
        return;
    const auto asked = m_detailsAsked.value(state.build.id);
    if (asked.first.isValid() && asked.first.secsTo(now) < AgainAfterSeconds
        && asked.second == over)
        return;
    if (m_detailsAsked.size() >= MostKept)
        m_detailsAsked.clear();
    m_detailsAsked.insert(state.build.id, {now, over});
    emit detailsWanted(state.build.id);
}

void PipelinePage::setDetailsRead(const BuildId &build, const std::optional<Error> &error)
{
    if (error && m_detailErrors.size() >= MostKept)
        m_detailErrors.clear();
    if (error)
        m_detailErrors.insert(build, *error);
    else
        m_detailErrors.remove(build);
    if (const auto state = m_view->currentState(); state && state->build.id == build)
        showCloser(*state);
}

void PipelinePage::wantFailingLine(const PipelineState &state)
{
    const auto stage = stageInTrouble(state);
    if (!isTrouble(stage.status) || !m_actions->openLog()->isEnabled())
        return;
    const LogPlace place {state.build.id, stage.name};
    if (const auto known = m_failing.constFind(place);
        known != m_failing.cend() && known->status == stage.status)
        return;
    if (m_failing.size() >= MostKept)
        m_failing.clear();
    m_failing.insert(place, {.status = stage.status});
    emit failingLineWanted(state.build, stage);
}

void PipelinePage::setFailingLine(const BuildId &build, const QString &stage, const QString &line)
{
    if (const auto known = m_failing.find({build, stage}); known != m_failing.end())
        known->line = line;
    if (const auto state = m_view->currentState(); state && state->build.id == build)
        showCloser(*state);
}

void PipelinePage::showCloser(const PipelineState &state)
{
    const auto stage = stageInTrouble(state);
    const auto known = m_failing.value({state.build.id, stage.name});
    m_panel->setFailingLine(known.status == stage.status && isTrouble(stage.status)
                                            && state.belief != Belief::Stale
                                    ? known.line
                                    : QString());
    const auto error = m_detailErrors.constFind(state.build.id);
    m_panel->setTrouble(error == m_detailErrors.cend() ? std::nullopt : std::optional(*error));
}

} // namespace Dayshift
