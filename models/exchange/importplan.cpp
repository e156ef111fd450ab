// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importplan.h"

#include "models/board/boardtables.h"
#include "models/team/teamtables.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static bool sameWord(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

// What the tools call their three categories.
static std::optional<Category> categoryOf(const QString &word)
{
    static const QHash<QString, Category> known {
            {u"to do"_s, Category::ToDo},       {u"new"_s, Category::ToDo},
            {u"open"_s, Category::ToDo},        {u"in progress"_s, Category::InProgress},
            {u"indeterminate"_s, Category::InProgress}, {u"done"_s, Category::Done},
            // Tables of Jira in Spanish, Portuguese, German, French.
            {u"por hacer"_s, Category::ToDo},       {u"itens pendentes"_s, Category::ToDo},
            {u"zu erledigen"_s, Category::ToDo},    {u"à faire"_s, Category::ToDo},
            {u"a faire"_s, Category::ToDo},
            {u"en curso"_s, Category::InProgress},  {u"em andamento"_s, Category::InProgress},
            {u"in arbeit"_s, Category::InProgress}, {u"en cours"_s, Category::InProgress},
            {u"listo"_s, Category::Done},           {u"itens concluídos"_s, Category::Done},
            {u"fertig"_s, Category::Done},          {u"terminé"_s, Category::Done},
            {u"erledigt"_s, Category::Done},        {u"完了"_s, Category::Done}};
    const auto found = known.constFind(word.toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

// Only where the file has no category: the usual names of statuses.
static std::optional<Category> categoryOfName(const QString &status)
{
    static const std::pair<Category, QStringList> usual[] {
            {Category::Done,
             {u"done"_s, u"closed"_s, u"resolved"_s, u"completed"_s, u"complete"_s, u"fixed"_s,
              u"canceled"_s, u"cancelled"_s, u"removed"_s, u"rejected"_s, u"released"_s,
              u"deployed"_s, u"erledigt"_s, u"geschlossen"_s}},
            {Category::Release, {u"ready to release"_s, u"ready to merge"_s, u"release"_s}},
            {Category::Verify,
             {u"verify"_s, u"in review"_s, u"review"_s, u"testing"_s, u"in test"_s, u"test"_s,
              u"qa"_s}},
            {Category::InProgress,
             {u"in progress"_s, u"doing"_s, u"active"_s, u"started"_s, u"in development"_s,
              u"development"_s, u"working"_s, u"assigned"_s, u"in arbeit"_s}},
            {Category::ToDo,
             {u"to do"_s, u"todo"_s, u"open"_s, u"opened"_s, u"new"_s, u"backlog"_s, u"ready"_s,
              u"triage"_s, u"reopened"_s, u"incomplete"_s, u"selected for development"_s,
              u"neu"_s, u"offen"_s}}};
    const auto name = status.simplified().toLower();
    for (const auto &[category, names] : usual) {
        if (names.contains(name))
            return category;
    }
    return {};
}

// Between the team's own columns and the three categories of the others there is room: Verify and
// Release are in progress for everybody else.
static bool fits(const Column &column, Category category)
{
    if (category == Category::InProgress)
        return column.category != Category::ToDo && column.category != Category::Done;
    return column.category == category;
}

static ColumnId columnOf(const QList<Column> &columns, Category category)
{
    const auto exact = std::ranges::find(columns, category, &Column::category);
    if (exact != columns.end())
        return exact->id;
    const auto near = std::ranges::find_if(columns,
                                           [&](const auto &column) { return fits(column, category); });
    return near == columns.end() ? columns.first().id : near->id;
}

// Taiga says of a status only whether it is closed: everything before the end may be meant by open.
static bool isOnlyOpen(const StatusQuestion &question)
{
    return question.category.compare("open"_L1, Qt::CaseInsensitive) == 0;
}

static void proposeColumn(ImportPlan &plan, StatusQuestion &question)
{
    using enum StatusQuestion::Because;
    auto given = categoryOf(question.category);
    if (isOnlyOpen(question)) {
        const auto named = categoryOfName(question.status);
        for (const auto &column : plan.columns) {
            if (sameWord(column.name, question.status) && column.category != Category::Done)
                given = column.category;
        }
        if (named && *named != Category::Done)
            given = named;
    }
    for (const auto &column : plan.columns) {
        if (sameWord(column.name, question.status) && (!given || fits(column, *given))) {
            question.because = SameName;
            plan.answers.statuses.insert(question.status, column.id);
            return;
        }
    }
    const auto category = given ? given : categoryOfName(question.status);
    question.because = given ? FileCategory : category ? Words : Nothing;
    plan.answers.statuses.insert(question.status,
                                 columnOf(plan.columns, category.value_or(Category::ToDo)));
}

static MemberId matchOf(const QList<Member> &members, const QString &name, const QString &email)
{
    const auto same = [&](QString Member::*field, const QString &wanted) -> MemberId {
        if (wanted.isEmpty())
            return {};
        const auto found = std::ranges::find_if(members, [&](const Member &member) {
            return sameWord(member.*field, wanted);
        });
        return found == members.end() ? MemberId() : found->id;
    };
    const auto mail = !email.isEmpty() ? email : name.contains(u'@') ? name : QString();
    if (const auto id = same(&Member::email, mail); !id.isNull())
        return id;
    if (const auto id = same(&Member::login, name); !id.isNull())
        return id;
    return same(&Member::name, name);
}

static void askStatuses(ImportPlan &plan, const Holding &holding)
{
    QMap<QString, qint64> counts;
    for (const auto &item : holding.items) {
        ++counts[item.status];
        for (const auto &step : item.history) {
            counts[step.from] += 0;
            counts[step.to] += 0;
        }
    }
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        StatusQuestion question {.status = count.key(),
                                 .count = count.value(),
                                 .category = holding.statusCategories.value(count.key())};
        proposeColumn(plan, question);
        plan.statuses.append(question);
    }
}

static void askPeople(ImportPlan &plan, const Holding &holding)
{
    QMap<QString, qint64> counts;
    for (const auto &item : holding.items) {
        if (!item.assignees.isEmpty())
            ++counts[item.assignees.first()];
    }
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const auto match = matchOf(plan.members, count.key(), holding.emails.value(count.key()));
        plan.people.append({count.key(), count.value(), match});
        if (match.isNull())
            plan.answers.newcomers.insert(count.key());
        else
            plan.answers.people.insert(count.key(), match);
    }
    // Who only wrote comments is matched, but does not become a member.
    for (const auto &item : holding.items) {
        for (const auto &comment : item.comments) {
            if (counts.contains(comment.author) || plan.answers.people.contains(comment.author))
                continue;
            const auto match = matchOf(plan.members, comment.author,
                                       holding.emails.value(comment.author));
            if (!match.isNull())
                plan.answers.people.insert(comment.author, match);
        }
    }
}

static Result<QJsonObject> remembered(Database &database, const QString &origin)
{
    const auto rows = database.select(
            u"SELECT answers FROM import_run WHERE tool = ? ORDER BY at DESC, id LIMIT 1"_s, {origin},
            [](const Row &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return QJsonDocument::fromJson(rows->value(0).toUtf8()).object();
}

// What was answered the last time, as far as it still fits: columns may be gone, people may have
// left.
static void remember(ImportPlan &plan, const QJsonObject &last)
{
    const auto statuses = last.value("statuses"_L1).toObject();
    for (auto &question : plan.statuses) {
        const auto name = statuses.value(question.status);
        const auto column = std::ranges::find_if(plan.columns, [&](const Column &known) {
            return name.isString() && sameWord(known.name, name.toString());
        });
        if (column == plan.columns.end())
            continue;
        plan.answers.statuses.insert(question.status, column->id);
        question.because = StatusQuestion::Because::Remembered;
    }
    QJsonObject rest;
    for (const auto &name : {u"milestones"_s, u"timeZone"_s, u"archived"_s}) {
        if (last.contains(name))
            rest.insert(name, last.value(name));
    }
    std::ignore = applyMapping(plan, rest);
    const auto people = last.value("people"_L1).toObject();
    for (auto person = people.begin(); person != people.end(); ++person)
        std::ignore = applyMapping(
                plan, {{u"people"_s, QJsonObject {{person.key(), person.value()}}}});
}

Result<ImportPlan> proposedPlan(Database &database, const Holding &holding)
{
    ImportPlan plan;
    const auto known = columns().load(database);
    if (!known)
        return known.error();
    plan.columns = *known;
    if (plan.columns.isEmpty())
        return Error {.kind = Error::Kind::Invalid,
                      .what = QCoreApplication::translate("Dayshift::Import", "The workspace has no columns to put stories into."),
                      .todo = QCoreApplication::translate("Dayshift::Import", "Add a column to the board, then import again.")};
    const auto team = members().load(database);
    if (!team)
        return team.error();
    plan.members = *team;
    const auto workspace = workspaces().load(database);
    if (!workspace)
        return workspace.error();
    const auto zone = workspace->isEmpty() ? QByteArray() : workspace->first().timeZone.toUtf8();
    plan.answers.zone = QTimeZone::isTimeZoneIdAvailable(zone) ? QTimeZone(zone) : QTimeZone::utc();
    plan.asksMilestones = !holding.milestones.isEmpty();
    plan.asksZone = holding.needsZone;
    plan.asksDateOrder = holding.needsDateOrder;
    plan.answers.columns = mappingOf(holding.columns);
    plan.asksArchived = holding.warning(u"archived");
    askStatuses(plan, holding);
    askPeople(plan, holding);
    const auto last = remembered(database, holding.origin);
    if (!last)
        return last.error();
    remember(plan, *last);
    return plan;
}

static Error unusable(const QString &what)
{
    return {.kind = Error::Kind::Invalid,
            .what = what,
            .todo = QCoreApplication::translate("Dayshift::Import", "Correct the mapping and import again."),
            .code = u"mapping"_s};
}

static Result<Done> mapStatuses(ImportPlan &plan, const QJsonObject &statuses)
{
    for (auto status = statuses.begin(); status != statuses.end(); ++status) {
        const auto name = status->toString();
        const auto column = std::ranges::find_if(
                plan.columns, [&](const Column &known) { return sameWord(known.name, name); });
        if (column == plan.columns.end())
            return unusable(QCoreApplication::translate("Dayshift::Import", "The mapping names a column that is not there: %1.").arg(name));
        plan.answers.statuses.insert(status.key(), column->id);
    }
    return Done {};
}

static Result<Done> mapPeople(ImportPlan &plan, const QJsonObject &people)
{
    for (auto person = people.begin(); person != people.end(); ++person) {
        const auto name = person->toString();
        auto &answers = plan.answers;
        answers.newcomers.remove(person.key());
        if (name.isEmpty()) {
            answers.people.insert(person.key(), MemberId());
        } else if (const auto match = matchOf(plan.members, name, name); !match.isNull()) {
            answers.people.insert(person.key(), match);
        } else if (sameWord(name, person.key())) {
            answers.people.remove(person.key());
            answers.newcomers.insert(person.key());
        } else {
            return unusable(QCoreApplication::translate("Dayshift::Import", "The mapping names somebody who is no member: %1.").arg(name));
        }
    }
    return Done {};
}

DateOrder dateOrderOf(const QJsonObject &mapping)
{
    const auto order = mapping.value("dateOrder"_L1).toString();
    return order == "day-first"_L1     ? DateOrder::DayFirst
            : order == "month-first"_L1 ? DateOrder::MonthFirst
                                        : DateOrder::Unknown;
}

Result<Done> applyMapping(ImportPlan &plan, const QJsonObject &mapping)
{
    if (const auto done = mapStatuses(plan, mapping.value("statuses"_L1).toObject()); !done)
        return done.error();
    if (const auto done = mapPeople(plan, mapping.value("people"_L1).toObject()); !done)
        return done.error();
    auto &answers = plan.answers;
    if (const auto milestones = mapping.value("milestones"_L1).toString();
        milestones == "sprints"_L1)
        answers.milestones = MilestonesAre::Sprints;
    else if (milestones == "releases"_L1)
        answers.milestones = MilestonesAre::Releases;
    else if (!milestones.isEmpty())
        return unusable(QCoreApplication::translate("Dayshift::Import", "Milestones are \"sprints\" or \"releases\", not %1.").arg(milestones));
    if (const auto zone = mapping.value("timeZone"_L1).toString(); !zone.isEmpty()) {
        if (!QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
            return unusable(QCoreApplication::translate("Dayshift::Import", "There is no time zone %1.").arg(zone));
        answers.zone = QTimeZone(zone.toUtf8());
    }
    if (const auto archived = mapping.value("archived"_L1).toString(); !archived.isEmpty())
        answers.withArchived = archived != "leave-out"_L1;
    if (const auto order = dateOrderOf(mapping); order != DateOrder::Unknown)
        answers.dateOrder = order;
    return Done {};
}

QJsonObject mappingOf(const ImportPlan &plan)
{
    QJsonObject statuses, people;
    const auto &answers = plan.answers;
    for (auto status = answers.statuses.begin(); status != answers.statuses.end(); ++status) {
        const auto column = std::ranges::find(plan.columns, status.value(), &Column::id);
        if (column != plan.columns.end())
            statuses.insert(status.key(), column->name);
    }
    for (auto person = answers.people.begin(); person != answers.people.end(); ++person) {
        const auto member = std::ranges::find(plan.members, person.value(), &Member::id);
        people.insert(person.key(), member == plan.members.end() ? u""_s : member->name);
    }
    QJsonObject mapping {{u"statuses"_s, statuses},
                         {u"people"_s, people},
                         {u"milestones"_s, answers.milestones == MilestonesAre::Sprints
                                  ? u"sprints"_s
                                  : u"releases"_s},
                         {u"timeZone"_s, QString::fromLatin1(answers.zone.id())},
                         {u"archived"_s,
                          answers.withArchived ? u"import"_s : u"leave-out"_s}};
    if (!answers.columns.isEmpty()) {
        QJsonObject columns;
        for (auto column = answers.columns.begin(); column != answers.columns.end(); ++column)
            columns.insert(column.key(), column.value());
        mapping.insert(u"columns"_s, columns);
        mapping.insert(u"shape"_s, shapeOf(QStringList(answers.columns.keys())));
    }
    if (answers.dateOrder != DateOrder::Unknown)
        mapping.insert(u"dateOrder"_s, answers.dateOrder == DateOrder::DayFirst
                                               ? u"day-first"_s
                                               : u"month-first"_s);
    return mapping;
}

} // namespace Dayshift
