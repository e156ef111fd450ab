// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assignments.h"

#include "models/board/boardtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Assignments::Assignments(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    const auto &me = store.author().actor;
    store.watch<Story>(
            stories(), this, [this](const Delta<Story> &delta) { hear(delta); },
            {.condition = u"archived = 0 AND closed_at = 0 AND owner_id IN"
                          " (SELECT id FROM member WHERE login = ? OR (login = '' AND name = ?))"_s,
             .values = {me, me}});
}

void Assignments::hear(const Delta<Story> &delta)
{
    for (const auto &id : delta.removed)
        m_mine.remove(StoryId::fromString(id));
    if (delta.reset && m_knows)
        m_knows = delta.complete; // the database was away: who gave me what meanwhile is seen there
    for (const auto &story : delta.current) {
        const bool isNew = !m_mine.contains(story.id);
        m_mine.insert(story.id);
        if (isNew && m_knows && !delta.reset)
            look(story);
    }
    if (delta.complete)
        m_knows = true;
}

// What I take myself I know; where nobody has written it down yet, it is a hope of this window.
void Assignments::look(const Story &story)
{
    const auto last = [id = story.id.toString()](Database &database) {
        return database.select(u"SELECT actor FROM activity WHERE thing = ?"
                               " AND fields LIKE '%\"owner_id\"%' ORDER BY sequence DESC LIMIT 1"_s,
                               {id}, [](const Row &row) { return row.text(0); });
    };
    m_mailbox.await(m_store.read(last), [this, story](const Result<QStringList> &actors) {
        if (actors && !actors->isEmpty() && actors->first() != m_store.author().actor)
            emit assigned(story, actors->value(0));
    });
}

} // namespace Dayshift
