// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lookup.h"

#include "app/cli/items.h"
#include "models/board/boardtables.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString numberIn(const QString &text)
{
    return text.startsWith(u'#') ? text.mid(1) : text;
}

template<typename T>
static Result<T> only(const Result<QList<T>> &found, const QString &asked)
{
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {.kind = Error::Kind::NotFound,
                      .what = Error::tr("There is nothing called %1 in the workspace.").arg(asked),
                      .todo = Error::tr("See what there is with dayshift list.")};
    return found->first();
}

Result<Story> storyNamed(Database &database, const QString &text)
{
    return only(stories().where(database, u"number = ? OR external_key = ? OR id = ?"_s,
                                {numberIn(text).toLongLong(), text.isEmpty() ? u"?"_s : text, text},
                                1),
                text);
}

Result<Epic> epicNamed(Database &database, const QString &text)
{
    return only(epics().where(database, u"number = ? OR external_key = ? OR id = ?"_s,
                              {numberIn(text).toLongLong(), text.isEmpty() ? u"?"_s : text, text},
                              1),
                text);
}

Result<Sprint> sprintNamed(Database &database, const QString &text)
{
    return only(sprints().where(database, u"name = ? OR name = ? OR id = ?"_s,
                                {text, u"Sprint "_s + text, text}, 1),
                text);
}

Result<Member> memberNamed(Database &database, const QString &text)
{
    const auto called = members().where(database,
                                        u"name = ? OR (login <> '' AND login = ?)"
                                        " OR (email <> '' AND email = ?)"_s,
                                        {text, text, text});
    if (!called)
        return called.error();
    if (const auto active = memberCalled(*called, text)) // before who left and was called so, too
        return *active;
    return only(called, text);
}

Result<Team> teamNamed(Database &database, const QString &text)
{
    return only(teams().where(database, u"LOWER(name) = LOWER(?) OR id = ?"_s, {text, text}, 1),
                text);
}

Result<Column> columnNamed(Database &database, const QString &text)
{
    return only(columns().where(database, u"LOWER(name) = LOWER(?) OR id = ?"_s, {text, text}, 1),
                text);
}

Result<QJsonObject> itemWithId(Database &database, const QString &kind, const QString &id)
{
    const auto items = itemsOf(database, kind);
    if (!items)
        return items.error();
    for (const auto item : *items) {
        if (item.toObject()[u"id"_s] == id)
            return item.toObject();
    }
    return Error {.kind = Error::Kind::NotFound};
}

} // namespace Dayshift
