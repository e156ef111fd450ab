// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doneitems.h"

#include "app/cli/command.h"
#include "models/board/boardtables.h"
#include "models/board/donetables.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Done> DoneItems::learn(Database &database, const QList<Story> &stories)
{
    const auto closings = doneClosings().load(database);
    if (!closings)
        return closings.error();
    for (const auto &closing : *closings)
        m_closings.insert(closing.id, closing);
    const auto overrides = doneOverrides().load(database);
    if (!overrides)
        return overrides.error();
    for (const auto &given : *overrides)
        m_overrides.insert(given.story, given);
    const auto definition = readDefinition(database);
    if (!definition)
        return definition.error();
    if (!*definition)
        return Done {};
    QList<Story> open;
    for (const auto &story : stories) {
        if (!story.closedAt.isValid() && !story.archived)
            open.append(story);
    }
    const auto checks = checksOf(**definition);
    const auto facts = readFacts(database, open, checks);
    if (!facts)
        return facts.error();
    for (const auto &story : open) {
        const auto missing = missingOf(evaluate(checks, story, facts->value(story.id)));
        m_unmet.insert(story.id, namesOf(missing).split(u'\n', Qt::SkipEmptyParts));
    }
    return Done {};
}

void DoneItems::addTo(QJsonObject &item, const Story &story) const
{
    const auto closing = m_closings.value(story.id);
    const bool counts = closing.closedAt.isValid() && closing.closedAt == story.closedAt;
    item.insert(u"doneVersion"_s,
                counts ? QJsonValue(closing.version) : QJsonValue(QJsonValue::Null));
    item.insert(u"doneMissing"_s,
                QJsonArray::fromStringList(
                        counts ? closing.missing.split(u'\n', Qt::SkipEmptyParts) : QStringList {}));
    item.insert(u"override"_s, jsonText(m_overrides.value(story.id).reason));
    item.insert(u"unmet"_s, m_unmet.contains(story.id)
                        ? QJsonValue(QJsonArray::fromStringList(m_unmet.value(story.id)))
                        : QJsonValue(QJsonValue::Null));
}

} // namespace Dayshift
