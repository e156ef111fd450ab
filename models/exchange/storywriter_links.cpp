// SPDX-License-Identifier: GPL-3.0-or-later

// How the stories of an import hang together; the rest of it stands in storywriter.cpp.

#include "models/exchange/storywriter.h"

#include "models/board/storylinks.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

// By its key in the same project, or by the number of the record.
Result<Done> StoryWriter::addLinks()
{
    for (const auto *item : std::as_const(m_linked)) {
        const auto place = placeOf(item->project, m_keys.value(item));
        for (const auto &link : item->links) {
            auto other = placeOf(item->project, link.key);
            if (other.thing.isEmpty())
                other = placeOf(QString(), link.key);
            if (const auto done = addLink(StoryId::fromString(place.thing), link, other); !done)
                return done.error();
        }
    }
    m_linked.clear();
    return Done {};
}

// What is not in the workspace, leads in a circle, or was taken away here after an earlier import is
// left out: no import fails for a link.
Result<Done> StoryWriter::addLink(StoryId story, const ImportedLink &link, const Place &other)
{
    const auto second = StoryId::fromString(other.thing);
    if (second.isNull() || other.isEpic || second == story)
        return Done {};
    const auto made = link.isFrom ? linkOf(story, link.kind, second)
                                  : linkOf(second, link.kind, story);
    auto &database = m_transaction.database();
    const auto before = database.select(
            u"SELECT (SELECT COUNT(*) FROM story WHERE id IN (?, ?)),"
            " (SELECT COUNT(*) FROM activity WHERE thing = ?)"_s,
            {made.from.toString(), made.to.toString(), made.id.toString()}, [](const Row &row) {
                return row.number(0) == 2 && row.number(1) == 0;
            });
    if (!before)
        return before.error();
    if (!before->value(0))
        return Done {};
    if (const auto may = mayLink(database, made); !may)
        return may.error().kind == Error::Kind::Invalid ? Result<Done>(Done {}) : may.error();
    if (const auto done = storyLinks().apply(m_transaction, {.after = made}); !done)
        return done.error();
    ++m_outcome.links;
    return Done {};
}

} // namespace Dayshift
