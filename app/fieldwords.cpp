// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fieldwords.h"

#include "models/base/format.h"
#include "models/board/boardtables.h"
#include "models/team/teamtables.h"
#include "views/board/storywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::FieldWords)
};
} // namespace

template<typename T>
static Result<Done> addNames(Database &database, const Table<T> &table, QString T::*name,
                             QHash<QString, QString> &names)
{
    const auto things = table.load(database);
    if (!things)
        return things.error();
    for (const auto &thing : *things)
        names.insert(thing.id.toString(), thing.*name);
    return Done {};
}

Result<QHash<QString, QString>> namesOfThings(Database &database)
{
    QHash<QString, QString> names;
    for (const auto &done : {addNames(database, columns(), &Column::name, names),
                             addNames(database, members(), &Member::name, names),
                             addNames(database, epics(), &Epic::title, names),
                             addNames(database, sprints(), &Sprint::name, names),
                             addNames(database, teams(), &Team::name, names),
                             addNames(database, products(), &Product::name, names)}) {
        if (!done)
            return done.error();
    }
    return names;
}

static QString nameOf(const QString &field)
{
    static const QHash<QString, const char *> names {
            {u"title"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Title")},
            {u"column_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Column")},
            {u"rank"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Place in the list")},
            {u"points"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Points")},
            {u"owner_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Owner")},
            {u"epic_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Epic")},
            {u"sprint_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Sprint")},
            {u"description"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Description")},
            {u"labels"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Labels")},
            {u"blocked_reason"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Blocked because")},
            {u"entered_at"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "In this column since")},
            {u"closed_at"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Closed")},
            {u"archived"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Archived")},
            {u"name"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Name")},
            {u"wip_limit"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Limit")},
            {u"removed_at"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Deleted")},
            {u"lane_limit"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Limit of a lane")},
            {u"goal"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Goal")},
            {u"type"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Kind")},
            {u"priority"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Priority")},
            {u"value"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Value")},
            {u"team_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Team")},
            {u"product_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Product")},
            {u"text"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Text")},
            {u"evidence"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Evidence")},
            {u"ticked_at"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Ticked")},
            {u"ticked_by"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Ticked by")},
            {u"person"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Who has it")},
            {u"member_id"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Person")},
            {u"at"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Since")},
            {u"reason"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Reason")},
            {u"ends_at"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Known until")},
            {u"author"_s, QT_TRANSLATE_NOOP("Dayshift::FieldWords", "Said by")}};
    const auto *known = names.value(field, nullptr);
    return known ? Words::tr(known) : QString();
}

FieldWords fieldWords(const QHash<QString, QString> &names, const Format &format)
{
    return {.name = [](const QString &, const QString &field) { return nameOf(field); },
            .value = [names, format](const QString &, const QString &field,
                                     const QVariant &value) -> QString {
                if (field == "priority"_L1)
                    return StoryWords::priorityName(Priority(value.toInt()));
                if (field == "type"_L1)
                    return StoryWords::typeName(StoryType(value.toInt()));
                if (field.endsWith("_id"_L1))
                    return value.isNull() ? Words::tr("nobody or nothing")
                                          : names.value(value.toString());
                if (field == "at"_L1 || field.endsWith("_at"_L1)) {
                    const auto at = value.toLongLong();
                    return at == 0 ? QString()
                                   : format.full(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
                }
                return {};
            }};
}

} // namespace Dayshift
