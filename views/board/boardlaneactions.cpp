// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the lanes of a board by menu, key and mouse; the page itself stands in
// boardpage.cpp.

#include "models/store/store.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/laneframe.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

void BoardPage::makeLaneActions()
{
    if (m_board.model().layout() == BoardModel::Layout::Plan)
        return; // it has no columns that lanes could cross
    m_lanesMenu = new QMenu(tr("&Lanes"), this);
    auto *group = new QActionGroup(this);
    const auto choice = [&](LaneBy by, const QString &text) {
        auto *action = m_lanesMenu->addAction(text, this, [this, by] { chooseLanes(by); });
        action->setCheckable(true);
        group->addAction(action);
        m_laneChoices.append(action);
    };
    choice(LaneBy::None, tr("&None"));
    choice(LaneBy::Epic, tr("By &epic"));
    choice(LaneBy::Owner, tr("By &owner"));
    m_lanesMenu->addSeparator();
    auto *next = make(tr("Next kind of lanes"), {}, {Qt::Key_G}, [this] {
        const auto by = m_board.lanesBy();
        chooseLanes(by == LaneBy::None ? LaneBy::Epic
                            : by == LaneBy::Epic ? LaneBy::Owner
                                                 : LaneBy::None);
    });
    m_foldHere = make(tr("&Fold or unfold this lane"), {}, {Qt::Key_Minus}, [this] { foldHere(); });
    m_foldAll = new QAction(tr("Fold &all lanes"), this);
    connect(m_foldAll, &QAction::triggered, this, [this] {
        QSet<QString> keys;
        for (const auto &lane : m_board.model().lanes().all())
            keys.insert(lane.key());
        chooseFolded(keys);
    });
    m_unfoldAll = new QAction(tr("&Unfold all lanes"), this);
    connect(m_unfoldAll, &QAction::triggered, this, [this] { chooseFolded({}); });
    m_lanesMenu->addActions({next, m_foldHere, m_foldAll, m_unfoldAll});
    refreshLaneActions();
}

void BoardPage::refreshLaneActions()
{
    if (!m_lanesMenu)
        return;
    m_laneChoices[int(m_board.lanesBy())]->setChecked(true);
    const bool on = m_board.model().lanes().areOn();
    for (auto *action : {m_foldHere, m_foldAll, m_unfoldAll})
        action->setEnabled(on);
}

void BoardPage::setLanes(LaneBy by, const QStringList &folded)
{
    m_board.model().setFolded({folded.cbegin(), folded.cend()});
    m_board.setLanes(by);
    refreshLaneActions();
}

void BoardPage::chooseLanes(LaneBy by)
{
    m_board.setLanes(by);
    refreshLaneActions();
    if (!m_view->isEditing() && !m_view->current().isNull())
        m_view->goTo(m_view->current());
    emit lanesChosen(by, m_board.model().lanes().folded().values());
}

void BoardPage::chooseFolded(const QSet<QString> &folded)
{
    m_board.model().setFolded(folded);
    emit lanesChosen(m_board.lanesBy(), folded.values());
}

// The lane of the card, or of the head, that the keyboard is on; it stays on its head.
void BoardPage::foldHere()
{
    auto &model = m_board.model();
    auto &lanes = m_view->lanes();
    const int lane = lanes.current() >= 0 ? lanes.current() : model.laneOf(m_view->current());
    if (lane < 0)
        return;
    const auto card = model.indexOf(m_view->current());
    auto *cards = m_view->columnView(card.isValid() ? card.parent().row() : 0);
    const auto key = model.lanes().all().at(lane).key();
    auto folded = model.lanes().folded();
    if (!folded.remove(key))
        folded.insert(key);
    chooseFolded(folded);
    if (cards && lanes.current() < 0)
        lanes.setCurrent(lane, cards);
}

// Epics keep their order for everybody: it is a deed like any other. In which order somebody sees
// people is their own affair.
void BoardPage::moveLane(int lane, int before)
{
    const auto &all = m_board.model().lanes().all();
    const auto &epics = m_board.epics();
    if (lane < 1 || lane >= all.size())
        return;
    if (m_board.lanesBy() == LaneBy::Owner) {
        QStringList keys;
        for (const auto &each : all) {
            if (each.kind == BoardLane::Kind::Owner)
                keys.append(each.key());
        }
        const auto from = keys.indexOf(all.at(lane).key());
        const auto to = std::clamp<qsizetype>(before > lane ? before - 2 : before - 1, 0,
                                              keys.size() - 1);
        if (from < 0)
            return;
        keys.move(from, to);
        m_board.setOwnerOrder(keys);
        emit ownersOrdered(keys);
        return;
    }
    if (m_board.lanesBy() != LaneBy::Epic)
        return;
    const auto moving = all.at(lane);
    push(moveEpic(epics, moving.epic, before - 1),
         tr("%1 put into another place").arg(m_view->lanes().words().name(moving)));
}

} // namespace Dayshift
