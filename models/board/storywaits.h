// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/storylinks.h"
#include "models/store/change.h"

#include <QSet>

namespace Dayshift {

// Which story waits for which, as the links say; whether the one that is waited for is still open
// is another matter.
class StoryWaits
{
public:
    // Links of other kinds are none of its business. Gives the stories that it concerns.
    QSet<StoryId> apply(const Delta<StoryLink> &delta);

    [[nodiscard]] bool isEmpty() const { return m_links.isEmpty(); }
    [[nodiscard]] bool concerns(StoryId story) const
    {
        return m_blockers.contains(story) || m_blocked.contains(story);
    }
    // What the story waits for, and who waits for the story.
    [[nodiscard]] QList<StoryId> blockersOf(StoryId story) const { return m_blockers.value(story); }
    [[nodiscard]] QList<StoryId> blockedBy(StoryId story) const { return m_blocked.value(story); }
    // All that wait for something.
    [[nodiscard]] QList<StoryId> all() const { return m_blockers.keys(); }

private:
    void forget(StoryLinkId id, QSet<StoryId> &concerned);

    QHash<StoryLinkId, StoryLink> m_links;
    QHash<StoryId, QList<StoryId>> m_blockers;
    QHash<StoryId, QList<StoryId>> m_blocked;
};

// The stories that wait for an open one and are not done themselves.
[[nodiscard]] Result<QSet<StoryId>> readWaiting(Database &database);

} // namespace Dayshift
