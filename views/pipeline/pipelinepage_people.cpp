// SPDX-License-Identifier: GPL-3.0-or-later

// What people say of pipelines and do with them; the page itself stands in pipelinepage.cpp.

#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "views/pipeline/claimdesk.h"
#include "views/pipeline/pipelinepage.h"
#include "views/pipeline/pipelineview.h"

#include <QAction>
#include <QMenu>

namespace Dayshift {

// So many at a time, so that nobody waits behind a long history.
static constexpr int MostTimes = 50;

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
    m_claims->setTarget(state, state && stage >= 0 ? &state->cells[std::size_t(stage)] : nullptr);
}

QList<QAction *> PipelinePage::editActions() const
{
    return {m_claims->assign(), m_claims->mark(), m_claims->unmark()};
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
