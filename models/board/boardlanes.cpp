// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardlanes.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString wordOf(LaneBy by)
{
    switch (by) {
    case LaneBy::None:
        return u"none"_s;
    case LaneBy::Epic:
        return u"epic"_s;
    case LaneBy::Owner:
        return u"owner"_s;
    }
    return {};
}

LaneBy laneByOf(const QString &word)
{
    for (const auto by : {LaneBy::Epic, LaneBy::Owner}) {
        if (wordOf(by) == word)
            return by;
    }
    return LaneBy::None;
}

QString BoardLane::key() const
{
    switch (kind) {
    case Kind::Expedite:
        return u"expedite"_s;
    case Kind::Epic:
        return u"epic/"_s + epic.toString();
    case Kind::Owner:
        return u"owner/"_s + owner.toString();
    case Kind::Rest:
        break;
    }
    return u"rest"_s;
}

Story laidInto(Story story, const BoardLane &lane, LaneBy by)
{
    if (lane.kind == BoardLane::Kind::Expedite) {
        story.expedite = true;
        return story;
    }
    story.expedite = false;
    if (by == LaneBy::Epic)
        story.epic = lane.epic;
    else if (by == LaneBy::Owner)
        story.owner = lane.owner;
    return story;
}

void BoardLanes::set(LaneBy by, const QList<BoardLane> &order)
{
    m_by = by;
    m_lanes.clear();
    m_epics.clear();
    m_owners.clear();
    m_byNumber.clear();
    if (areOn()) {
        m_lanes = QList {BoardLane {.kind = BoardLane::Kind::Expedite}} + order + QList {BoardLane {}};
        for (int lane = 1; lane + 1 < count(); ++lane) {
            if (by == LaneBy::Epic)
                m_epics.insert(m_lanes[lane].epic, lane);
            else
                m_owners.insert(m_lanes[lane].owner, lane);
        }
    }
    setFolded(m_foldedKeys);
}

void BoardLanes::setFolded(const QSet<QString> &keys)
{
    m_foldedKeys = keys;
    m_folded.assign(std::size_t(count()), false);
    for (int lane = 0; lane < count() && !keys.isEmpty(); ++lane)
        m_folded[std::size_t(lane)] = keys.contains(m_lanes[lane].key());
}

int BoardLanes::laneOfEpic(EpicId id) const
{
    return m_epics.value(id, count() - 1);
}

int BoardLanes::laneOfOwner(MemberId id) const
{
    return m_owners.value(id, count() - 1);
}

int BoardLanes::of(const Story &story, bool done) const
{
    if (!areOn() || (story.expedite && !done))
        return 0;
    return m_by == LaneBy::Epic ? laneOfEpic(story.epic) : laneOfOwner(story.owner);
}

int BoardLanes::of(const StoryList &stories, StoryList::Slot slot, bool done) const
{
    if (!areOn() || (stories.isExpedite(slot) && !done))
        return 0;
    const bool byEpic = m_by == LaneBy::Epic;
    const auto number = std::size_t(byEpic ? stories.epicNumber(slot) : stories.ownerNumber(slot));
    if (number >= m_byNumber.size())
        m_byNumber.resize(number + 1, -1);
    auto &lane = m_byNumber[number];
    if (lane < 0)
        lane = byEpic ? laneOfEpic(stories.epic(slot)) : laneOfOwner(stories.owner(slot));
    return lane;
}

} // namespace Dayshift
