// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storywaits.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static void drop(QHash<StoryId, QList<StoryId>> &ways, StoryId from, StoryId to)
{
    const auto known = ways.find(from);
    if (known == ways.end())
        return;
    known->removeOne(to);
    if (known->isEmpty())
        ways.erase(known);
}

void StoryWaits::forget(StoryLinkId id, QSet<StoryId> &concerned)
{
    const auto known = m_links.constFind(id);
    if (known == m_links.constEnd())
        return;
    drop(m_blockers, known->to, known->from);
    drop(m_blocked, known->from, known->to);
    concerned.insert(known->to);
    m_links.erase(known);
}

QSet<StoryId> StoryWaits::apply(const Delta<StoryLink> &delta)
{
    QSet<StoryId> concerned;
    if (delta.reset) {
        const auto waited = all();
        concerned = QSet<StoryId>(waited.begin(), waited.end());
        m_links.clear();
        m_blockers.clear();
        m_blocked.clear();
    }
    for (const auto &id : delta.removed)
        forget(StoryLinkId::fromString(id), concerned);
    for (const auto &link : delta.current) {
        forget(link.id, concerned);
        if (link.kind != LinkKind::Blocks)
            continue;
        m_links.insert(link.id, link);
        m_blockers[link.to].append(link.from);
        m_blocked[link.from].append(link.to);
        concerned.insert(link.to);
    }
    return concerned;
}

Result<QSet<StoryId>> readWaiting(Database &database)
{
    QSet<StoryId> waiting;
    const auto done = database.each(
            u"SELECT l.to_id FROM story_link l"
            " JOIN story s ON s.id = l.from_id JOIN board_column c ON c.id = s.column_id"
            " JOIN story w ON w.id = l.to_id JOIN board_column d ON d.id = w.column_id"
            " WHERE l.kind = ? AND s.archived = 0 AND c.category <> ? AND d.category <> ?"_s,
            {int(LinkKind::Blocks), int(Category::Done), int(Category::Done)},
            [&waiting](const Row &row) { waiting.insert(row.id<Story>(0)); });
    if (!done)
        return done.error();
    return waiting;
}

} // namespace Dayshift
