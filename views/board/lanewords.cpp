// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/lanewords.h"

#include "models/board/markdowntext.h"
#include "views/board/epicspage.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString LaneWords::number(const BoardLane &lane) const
{
    const int number = lane.kind == BoardLane::Kind::Epic ? m_words.board().epic(lane.epic).number
                                                          : 0;
    return number > 0 ? QString::number(number) : QString();
}

QString LaneWords::title(const BoardLane &lane) const
{
    switch (lane.kind) {
    case BoardLane::Kind::Expedite:
        return tr("Expedite");
    case BoardLane::Kind::Epic:
        return m_words.board().epic(lane.epic).title;
    case BoardLane::Kind::Owner:
        return m_words.board().member(lane.owner).name;
    case BoardLane::Kind::Rest:
        break;
    }
    return m_words.board().lanesBy() == LaneBy::Owner ? tr("Nobody’s") : tr("Without an epic");
}

QString LaneWords::sentence(const BoardLane &lane, const LaneCount &count) const
{
    switch (lane.kind) {
    case BoardLane::Kind::Epic:
        // Under the headings that a new epic comes with, in whichever language it was written.
        return firstLine(m_words.board().epic(lane.epic).description,
                         {tr("Goal"), u"Goal"_s, EpicsPage::tr("What we want"), u"What we want"_s});
    case BoardLane::Kind::Expedite:
        return tr("%n urgent stories are open", nullptr, count.stories);
    case BoardLane::Kind::Owner:
    case BoardLane::Kind::Rest:
        break;
    }
    return tr("%n stories", nullptr, count.stories);
}

QString LaneWords::progress(const BoardLane &lane, const LaneCount &count) const
{
    if (lane.kind == BoardLane::Kind::Expedite)
        return tr("Does not count against the sprint goal");
    const auto all = m_words.format().points(count.points);
    return count.points > 0 ? tr("%1 of %2", "points done, all points: 3 of 21 pt")
                                      .arg(QLocale().toString(count.pointsDone), all)
                            : QString();
}

QString LaneWords::name(const BoardLane &lane) const
{
    const auto number = this->number(lane);
    if (lane.kind == BoardLane::Kind::Epic)
        return number.isEmpty() ? tr("Epic %1", "a title").arg(title(lane))
                                : tr("Epic %1 %2", "number, title").arg(number, title(lane));
    return title(lane);
}

QString LaneWords::listName(const BoardLane &lane, const Column &column, int cards, int folded,
                            int inScope) const
{
    QStringList parts {name(lane), column.name, tr("%n cards", nullptr, cards)};
    if (folded > 0)
        parts.append(tr("%n folded away: Enter on the lane’s head shows them", nullptr, folded));
    if (column.laneLimit > 0) {
        const auto count = StoryWords::count({.wipLimit = column.laneLimit}, inScope);
        parts.append(tr("limit of a lane %1", "3 of 2 · 1 over").arg(count.words));
    }
    return parts.join(u", "_s);
}

QString LaneWords::headSentence(const BoardLane &lane, const LaneCount &count, bool folded) const
{
    QStringList parts {name(lane), tr("%n stories", nullptr, count.stories)};
    if (count.points > 0)
        parts.append(tr("%1 of %2 done", "3 of 21 points done")
                             .arg(QLocale().toString(count.pointsDone),
                                  m_words.format().pointsInWords(count.points)));
    parts.append(folded ? tr("folded, Enter unfolds it") : tr("Enter folds it"));
    return parts.join(u", "_s);
}

} // namespace Dayshift
