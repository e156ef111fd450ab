// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/storylist.h"

#include <QSet>

namespace Dayshift {

// By what the cards of a board are laid into lanes across its columns.
enum class LaneBy : int { None, Epic, Owner };
// The stable word of it, for settings; and back: what is no such word is None.
[[nodiscard]] QString wordOf(LaneBy by);
[[nodiscard]] LaneBy laneByOf(const QString &word);

// What a lane stands for: open urgent work, an epic, a person, or stories that have none of these.
struct BoardLane
{
    enum class Kind { Expedite, Epic, Owner, Rest };
    Kind kind = Kind::Rest;
    EpicId epic = {};
    MemberId owner = {};

    [[nodiscard]] QString key() const; // never changes: what is folded is remembered by it
    friend bool operator==(const BoardLane &, const BoardLane &) = default;
};

// The story as it is once it lies in another lane: with its epic or owner, urgent or no longer.
[[nodiscard]] Story laidInto(Story story, const BoardLane &lane, LaneBy by);

// How much lies in a lane, of what is in scope, whatever a filter hides.
struct LaneCount
{
    int stories = 0;
    double points = 0;
    double pointsDone = 0;

    friend bool operator==(const LaneCount &, const LaneCount &) = default;
};

// The lanes of a board from top to bottom, and which of them a story lies in: urgent work that is
// open in the first one, everything else where its epic or its owner puts it.
class BoardLanes
{
public:
    // The epics or people in their order; what is in none of them lies in the last lane.
    void set(LaneBy by, const QList<BoardLane> &order);
    [[nodiscard]] LaneBy by() const { return m_by; }
    [[nodiscard]] bool areOn() const { return m_by != LaneBy::None; }
    [[nodiscard]] const QList<BoardLane> &all() const { return m_lanes; }
    [[nodiscard]] int count() const { return int(m_lanes.size()); }

    [[nodiscard]] int of(const StoryList &stories, StoryList::Slot slot, bool done) const;
    [[nodiscard]] int of(const Story &story, bool done) const;

    // Folded lanes show no cards. What is folded stays so while its lane is away.
    [[nodiscard]] bool isFolded(int lane) const { return m_folded[std::size_t(lane)]; }
    [[nodiscard]] const QSet<QString> &folded() const { return m_foldedKeys; }
    void setFolded(const QSet<QString> &keys);

private:
    [[nodiscard]] int laneOfEpic(EpicId id) const;
    [[nodiscard]] int laneOfOwner(MemberId id) const;

    LaneBy m_by = LaneBy::None;
    QList<BoardLane> m_lanes;
    QHash<EpicId, int> m_epics;
    QHash<MemberId, int> m_owners;
    QSet<QString> m_foldedKeys;
    std::vector<bool> m_folded;
    // By the small number under which a list of stories keeps an epic or a person.
    mutable std::vector<int> m_byNumber;
};

} // namespace Dayshift
