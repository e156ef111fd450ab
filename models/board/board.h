// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/board/boardmodel.h"
#include "models/board/buildlinks.h"
#include "models/board/storywaits.h"
#include "models/board/definitionofdone.h"

#include <QObject>
#include <QTimer>

namespace Dayshift {

class Store;

// A team's board, kept up to date: columns, stories, and what is known around them. It watches the
// store and asks nothing of the screen.
class Board : public QObject
{
    Q_OBJECT
public:
    explicit Board(Store &store, Clock clock = systemClock(),
                   BoardModel::Layout layout = BoardModel::Layout::Board,
                   QObject *parent = nullptr);

    // Begins to watch; what comes first is the first screenful of each column.
    void open();

    [[nodiscard]] BoardModel &model() { return m_model; }
    [[nodiscard]] const BoardModel &model() const { return m_model; }
    [[nodiscard]] const BuildLinks &links() const { return m_links; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    // In the team's order.
    [[nodiscard]] const QList<Epic> &epics() const { return m_epics; }
    [[nodiscard]] const QList<Sprint> &sprints() const { return m_sprints; }
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    // Told once the first picture is there; none: one team is alone here.
    [[nodiscard]] const QList<Team> &teams() const { return m_teams; }
    [[nodiscard]] const QList<Product> &products() const { return m_products; }
    // A value with a null id for what is not known.
    [[nodiscard]] Epic epic(EpicId id) const;
    [[nodiscard]] Sprint sprint(SprintId id) const;
    [[nodiscard]] Member member(MemberId id) const;
    [[nodiscard]] Team team(TeamId id) const;
    [[nodiscard]] MemberId me() const { return m_facts.me; }
    // The sprint that runs; null: none does.
    [[nodiscard]] SprintId currentSprint() const;
    [[nodiscard]] bool isAgeing(const Story &story) const;
    // The open stories that this one waits for, by number; none if it is done itself.
    [[nodiscard]] QList<Story> waitsFor(const Story &story) const;
    // Of the column that it lies in now; null: it came in as it should.
    [[nodiscard]] DoneOverride overrideOf(const Story &story) const;

    void setScope(const BoardScope &scope);
    // The sprint beside the backlog, for a plan: the one that runs, else the first that is planned,
    // until somebody chooses.
    void setPlan(SprintId sprint);
    [[nodiscard]] SprintId plan() const { return m_model.plannedSprint(); }

    // Lanes across the columns: by the team's epics in their order, or by its people, oneself first.
    void setLanes(LaneBy by);
    [[nodiscard]] LaneBy lanesBy() const { return m_lanesBy; }
    // In which order somebody wants the lanes of people, by their keys; the others come behind.
    void setOwnerOrder(const QStringList &keys);

    // Whether columns and the first stories have been told.
    [[nodiscard]] bool isReady() const { return m_ready; }
    // Whether it is known, too, which stories wait for others.
    [[nodiscard]] bool knowsWaits() const { return m_linksTold && m_concerned.isEmpty(); }

signals:
    void ready();
    // Epics, sprints or members are others than before.
    void surroundingsChanged();
    // What cards say beside their own story: builds, ages.
    void evidenceChanged();
    void failed(const Dayshift::Error &error);

private:
    void watchStories();
    void watchTeams();
    void watchBuilds();
    void watchOverrides();
    void readTotals();
    void refreshPlan();
    [[nodiscard]] SprintId sprintToPlan() const;
    [[nodiscard]] QString firstOfPlan() const;
    void readAges();
    void watchLinks();
    void concern(const Delta<Story> &delta);
    void lookAtWaits();
    [[nodiscard]] bool isOpen(const Story &story) const;
    void gatherFacts();
    void refreshLanes();
    [[nodiscard]] QString firstScreenful() const;

    Store &m_store;
    Clock m_clock;
    Mailbox m_mailbox {this};
    BoardModel m_model;
    BuildLinks m_links;
    StoryWaits m_waits;
    QSet<StoryId> m_concerned; // may wait for others than before
    QTimer m_looking;
    QHash<StoryId, QList<DoneOverride>> m_overrides; // oldest first
    QList<Epic> m_epics;
    QList<Sprint> m_sprints;
    QList<Member> m_members;
    QList<Team> m_teams;
    QList<Product> m_products;
    QHash<ColumnId, Column> m_columns;
    FilterFacts m_facts;
    QTimer m_gather; // many deltas, one look at all
    QTimer m_minute; // ages grow by themselves
    LaneBy m_lanesBy = LaneBy::None;
    bool m_opened = false;
    bool m_columnsTold = false;
    bool m_sprintsTold = false;
    bool m_storiesWatched = false;
    bool m_ready = false;
    bool m_linksTold = false;
    QStringList m_ownerOrder; // keys of lanes
};

} // namespace Dayshift
