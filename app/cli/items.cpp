// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/items.h"

#include "app/cli/builditems.h"
#include "app/cli/command.h"
#include "app/cli/dayitems.h"
#include "app/cli/doneitems.h"
#include "app/cli/releaseitems.h"
#include "app/cli/sourceitems.h"
#include "app/cli/words.h"
#include "models/board/boardtables.h"
#include "models/board/storylinks.h"
#include "models/pipeline/explanation.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/incidentrule.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <QDateTime>
#include <QMap>

#include <functional>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// Ids as people know them: what stories and builds refer to, by name or number.
struct Names
{
    QHash<QString, QString> text = {};

    template<typename T>
    Result<Done> learn(Database &database, const Table<T> &table, QString (*nameOf)(const T &))
    {
        const auto all = table.load(database);
        if (!all)
            return all.error();
        for (const auto &thing : *all)
            text.insert(thing.id.toString(), nameOf(thing));
        return Done {};
    }

    template<typename Thing>
    [[nodiscard]] QJsonValue of(Id<Thing> id) const
    {
        return id.isNull() ? QJsonValue(QJsonValue::Null) : jsonText(text.value(id.toString()));
    }
};

} // namespace

static QJsonValue jsonNumber(int number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(number));
}

static QJsonValue jsonReal(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

static QString nameOfColumn(const Column &column)
{
    return column.name;
}
static QString nameOfEpic(const Epic &epic)
{
    return QString::number(epic.number);
}
static QString nameOfSprint(const Sprint &sprint)
{
    return sprint.name;
}
static QString nameOfTeam(const Team &team)
{
    return team.name;
}
static QString nameOfMember(const Member &member)
{
    return member.name;
}

template<typename T>
static Result<QJsonArray> each(Database &database, const Table<T> &table,
                               const std::function<QJsonObject(const T &)> &toJson)
{
    const auto all = table.load(database);
    if (!all)
        return all.error();
    QJsonArray items;
    for (const auto &thing : *all)
        items.append(toJson(thing));
    return items;
}

// What each story is linked with, as it looks from there.
static Result<QHash<QString, QJsonArray>> linksOfStories(Database &database)
{
    QHash<QString, QJsonArray> links;
    const auto done = database.each(
            u"SELECT l.from_id, l.kind, l.to_id, f.number, t.number FROM story_link l"
            " JOIN story f ON f.id = l.from_id JOIN story t ON t.id = l.to_id"
            " ORDER BY l.kind, f.number, t.number"_s,
            {}, [&links](const Row &row) {
                const auto kind = LinkKind(int(row.number(1)));
                const auto tell = [&](int self, bool isFrom, int other) {
                    links[row.text(self)].append(
                            QJsonObject {{u"kind"_s, wordOf(kind, isFrom)},
                                         {u"story"_s, jsonNumber(int(row.number(other)))}});
                };
                tell(0, true, 4);
                tell(2, false, 3);
            });
    if (!done)
        return done.error();
    return links;
}

static Result<QJsonArray> storyItems(Database &database)
{
    const auto links = linksOfStories(database);
    if (!links)
        return links.error();
    Names names;
    for (const auto &done : {names.learn(database, columns(), nameOfColumn),
                             names.learn(database, epics(), nameOfEpic),
                             names.learn(database, sprints(), nameOfSprint),
                             names.learn(database, teams(), nameOfTeam),
                             names.learn(database, members(), nameOfMember)}) {
        if (!done)
            return done.error();
    }
    const auto all = stories().load(database);
    if (!all)
        return all.error();
    DoneItems done;
    if (const auto learnt = done.learn(database, *all); !learnt)
        return learnt.error();
    QJsonArray items;
    for (const auto &story : *all) {
        QJsonObject item {
                {u"id"_s, story.id.toString()},
                {u"number"_s, jsonNumber(story.number)},
                {u"type"_s, wordOf(story.type)},
                {u"title"_s, story.title},
                {u"column"_s, names.of(story.column)},
                {u"epic"_s, names.of(story.epic)},
                {u"sprint"_s, names.of(story.sprint)},
                {u"owner"_s, names.of(story.owner)},
                {u"parent"_s, story.parent.isNull() ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(story.parent.toString())},
                {u"points"_s,
                 story.points ? QJsonValue(*story.points) : QJsonValue(QJsonValue::Null)},
                {u"priority"_s, jsonText(wordOf(story.priority))},
                {u"value"_s, story.value ? QJsonValue(*story.value) : QJsonValue(QJsonValue::Null)},
                {u"team"_s, names.of(story.team)},
                {u"labels"_s,
                 QJsonArray::fromStringList(story.labels.split(u',', Qt::SkipEmptyParts))},
                {u"expedite"_s, story.expedite},
                {u"archived"_s, story.archived},
                {u"blocked"_s, jsonText(story.blockedReason)},
                {u"links"_s, links->value(story.id.toString())},
                {u"key"_s, jsonText(story.externalKey)},
                {u"enteredAt"_s, jsonTime(story.enteredAt)},
                {u"createdAt"_s, jsonTime(story.createdAt)},
                {u"closedAt"_s, jsonTime(story.closedAt)}};
        done.addTo(item, story);
        items.append(item);
    }
    return items;
}

static Result<QJsonArray> epicItems(Database &database)
{
    return each<Epic>(database, epics(), [](const Epic &epic) {
        return QJsonObject {{u"id"_s, epic.id.toString()},
                            {u"number"_s, jsonNumber(epic.number)},
                            {u"title"_s, epic.title},
                            {u"key"_s, jsonText(epic.externalKey)},
                            {u"closed"_s, epic.closed},
                            {u"createdAt"_s, jsonTime(epic.createdAt)}};
    });
}

static Result<QJsonArray> sprintItems(Database &database)
{
    return each<Sprint>(database, sprints(), [](const Sprint &sprint) {
        return QJsonObject {{u"id"_s, sprint.id.toString()},
                            {u"name"_s, sprint.name},
                            {u"goal"_s, jsonText(sprint.goal)},
                            {u"state"_s, wordOf(sprint.state)},
                            {u"startsAt"_s, jsonTime(sprint.startsAt)},
                            {u"endsAt"_s, jsonTime(sprint.endsAt)}};
    });
}

// None: a guest.
static QJsonArray rolesOf(const Member &member)
{
    QJsonArray words;
    for (const auto role : AllRoles) {
        if (Roles(member.roles).testFlag(role))
            words.append(RoleWords::word(role));
    }
    return words;
}

static Result<QJsonArray> memberItems(Database &database)
{
    return each<Member>(database, members(), [](const Member &member) {
        return QJsonObject {{u"id"_s, member.id.toString()},
                            {u"name"_s, member.name},
                            {u"login"_s, jsonText(member.login)},
                            {u"roles"_s, rolesOf(member)},
                            {u"active"_s, member.active}};
    });
}

static Result<QJsonArray> connectionItems(Database &database)
{
    const auto read = readings().load(database);
    if (!read)
        return read.error();
    return each<Connection>(database, connections(), [&](const Connection &connection) {
        const auto last = std::ranges::find(*read, connection.id, &Reading::id);
        const auto reading = last == read->end() ? Reading {} : *last;
        return QJsonObject {{u"id"_s, connection.id.toString()},
                            {u"name"_s, connection.name},
                            {u"provider"_s, connection.provider},
                            {u"address"_s, connection.address},
                            {u"account"_s, jsonText(connection.account)},
                            {u"enabled"_s, connection.enabled},
                            {u"mayWrite"_s, connection.mayWrite},
                            {u"http2"_s, connection.http2},
                            {u"readAt"_s, jsonTime(reading.readAt)},
                            {u"failedSince"_s, jsonTime(reading.failedSince)},
                            {u"error"_s, jsonText(reading.failure)}};
    });
}

static Result<QJsonArray> buildItems(Database &database)
{
    const auto below = readBelowBuilds(database);
    if (!below)
        return below.error();
    Names names;
    if (const auto done = names.learn<Connection>(
                database, connections(),
                [](const Connection &connection) { return connection.name; });
        !done)
        return done.error();
    return each<Build>(database, builds(), [&](const Build &build) {
        return QJsonObject {{u"id"_s, build.id.toString()},
                            {u"connection"_s, names.of(build.connection)},
                            {u"pipeline"_s, build.pipeline},
                            {u"number"_s, jsonText(build.number)},
                            {u"status"_s, wordOf(build.status)},
                            {u"word"_s, jsonText(build.rawStatus)},
                            {u"branch"_s, jsonText(build.branch)},
                            {u"commit"_s, jsonText(build.commit)},
                            {u"message"_s, jsonText(build.message)},
                            {u"startedAt"_s, jsonTime(build.startedAt)},
                            {u"finishedAt"_s, jsonTime(build.finishedAt)},
                            {u"url"_s, jsonText(build.page)},
                            {u"attempt"_s, build.attempt},
                            {u"queuedAt"_s, jsonTime(build.queuedAt)},
                            {u"stages"_s, below->stages.value(build.id)},
                            {u"artifacts"_s, below->artifacts.value(build.id)},
                            {u"approvals"_s, below->approvals.value(build.id)}};
    });
}

// The newest build of each pipeline.
static Result<QJsonArray> pipelineItems(Database &database)
{
    const auto all = buildItems(database);
    if (!all)
        return all.error();
    QMap<QString, QJsonObject> newest;
    for (const auto item : *all) {
        const auto build = item.toObject();
        newest.insert(build[u"connection"_s].toString() + u'\n' + build[u"pipeline"_s].toString(),
                      build);
    }
    QJsonArray items;
    for (auto build : newest) {
        build.insert(u"name"_s, build.take(u"pipeline"_s));
        items.append(build);
    }
    return items;
}

static Result<QJsonArray> deploymentItems(Database &database)
{
    return each<Deployment>(database, deployments(), [](const Deployment &deployment) {
        return QJsonObject {{u"id"_s, deployment.id.toString()},
                            {u"environment"_s, deployment.environment},
                            {u"service"_s, deployment.service},
                            {u"version"_s, jsonText(deployment.version)},
                            {u"commit"_s, jsonText(deployment.commit)},
                            {u"status"_s, wordOf(deployment.status)},
                            {u"kind"_s, wordOf(deployment.kind)},
                            {u"startedAt"_s, jsonTime(deployment.startedAt)},
                            {u"finishedAt"_s, jsonTime(deployment.finishedAt)}};
    });
}

static Result<QJsonArray> incidentItems(Database &database)
{
    return each<Incident>(database, incidents(), [](const Incident &incident) {
        const auto deployment = [](DeploymentId id) {
            return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
        };
        const auto gap = detectionGap(incident);
        return QJsonObject {
                {u"id"_s, incident.id.toString()},
                {u"number"_s, jsonNumber(incident.number)},
                {u"kind"_s, incident.kind == IncidentKind::Bug ? u"bug"_s : u"incident"_s},
                {u"severity"_s, wordOf(incident.severity)},
                {u"title"_s, incident.title},
                {u"service"_s, jsonText(incident.service)},
                {u"impactStartedAt"_s, jsonTime(incident.impactStartedAt)},
                {u"openedAt"_s, jsonTime(incident.openedAt)},
                {u"resolvedAt"_s, jsonTime(incident.resolvedAt)},
                {u"impact"_s, jsonText(incident.impact)},
                {u"impactFailed"_s, jsonReal(incident.impactFailed)},
                {u"impactTotal"_s, jsonReal(incident.impactTotal)},
                {u"impactUnit"_s, jsonText(incident.impactUnit)},
                {u"detectionGap"_s, gap ? QJsonValue(qint64(gap->count())) : QJsonValue(QJsonValue::Null)},
                {u"raisedAt"_s, jsonTime(incident.raisedAt)},
                {u"assignedAt"_s, jsonTime(incident.assignedAt)},
                {u"worksAgainAt"_s, jsonTime(incident.worksAgainAt)},
                {u"story"_s, incident.story.isNull() ? QJsonValue(QJsonValue::Null)
                                                     : QJsonValue(incident.story.toString())},
                {u"causedBy"_s, deployment(incident.causedBy)},
                {u"fixedBy"_s, deployment(incident.fixedBy)}};
    });
}

// The store keeps times as milliseconds; in JSON they are as everywhere else.
static QJsonValue fieldToJson(const QString &name, const QVariant &value)
{
    const bool isTime = name == "at"_L1 || name.endsWith("_at"_L1);
    if (!isTime || value.isNull() || value.typeId() == QMetaType::QString)
        return sqlToJson(value);
    if (value.toLongLong() == 0)
        return QJsonValue::Null; // how the store keeps that there is none
    return jsonTime(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC));
}

static Result<QJsonArray> activityItems(Database &database)
{
    QJsonArray items;
    const auto done = database.each(
            u"SELECT sequence, at, recorded_at, actor, client, thing_table, verb, thing, title,"
            " fields FROM activity ORDER BY sequence"_s,
            {}, [&items](const Row &row) {
                QJsonObject fields;
                for (const auto &field : fieldsFromJson(row.text(9).toUtf8()))
                    fields.insert(field.name, QJsonArray {fieldToJson(field.name, field.was),
                                                          fieldToJson(field.name, field.is)});
                static const QStringList verbs {u"added"_s, u"changed"_s, u"removed"_s};
                items.append(QJsonObject {{u"sequence"_s, row.text(0)},
                                          {u"at"_s, jsonTime(row.time(1))},
                                          {u"recordedAt"_s, jsonTime(row.time(2))},
                                          {u"actor"_s, jsonText(row.text(3))},
                                          {u"client"_s, jsonText(row.text(4))},
                                          {u"kind"_s, row.text(5)},
                                          {u"verb"_s, verbs.value(int(row.number(6)))},
                                          {u"id"_s, row.text(7)},
                                          {u"title"_s, jsonText(row.text(8))},
                                          {u"fields"_s, fields}});
            });
    if (!done)
        return done.error();
    return items;
}

using Reader = Result<QJsonArray> (*)(Database &);

static const QMap<QString, Reader> &readers()
{
    static const QMap<QString, Reader> all {
            {u"activity"_s, activityItems},     {u"alerts"_s, alertItems},
            {u"builds"_s, buildItems},          {u"figures"_s, figureItems},
            {u"connections"_s, connectionItems}, {u"deployments"_s, deploymentItems},
            {u"day"_s, [](Database &database) { return dayItems(database); }},
            {u"waiting"_s, waitingItems},
            {u"epics"_s, epicItems},            {u"incidents"_s, incidentItems},
            {u"members"_s, memberItems},        {u"pipelines"_s, pipelineItems},
            {u"releases"_s, releaseItems},      {u"sources"_s, sourceItems},
            {u"sprints"_s, sprintItems},
            {u"stories"_s, storyItems},
    };
    return all;
}

QStringList itemKinds()
{
    return readers().keys();
}

Result<QJsonArray> itemsOf(Database &database, const QString &kind)
{
    const auto reader = readers().value(kind);
    if (!reader)
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("There is no list of %1.").arg(kind),
                      .todo = Error::tr("Lists: %1.").arg(itemKinds().join(u", "_s))};
    return reader(database);
}

// A title or a commit message is written by anybody: no character of it moves the cursor of a
// terminal, rings its bell or turns the words around it.
static QString harmless(QString text)
{
    for (auto &c : text) {
        const auto code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
                || code == 0x200e || code == 0x200f || code == 0x061c;
        if (turns || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString itemLine(const QString &kind, const QJsonObject &item)
{
    const auto text = [&item](const QString &key) { return harmless(item[key].toString()); };
    const auto number = text(u"number"_s);
    if (kind == "stories"_L1 || kind == "epics"_L1)
        return u"#%1\t%2\t%3\t%4"_s.arg(number, text(u"column"_s), text(u"owner"_s),
                                        text(u"title"_s));
    if (kind == "activity"_L1)
        return u"%1\t%2\t%3 %4\t%5"_s.arg(text(u"at"_s), text(u"actor"_s), text(u"kind"_s),
                                          text(u"verb"_s), text(u"title"_s));
    if (kind == "builds"_L1 || kind == "pipelines"_L1)
        return u"%1\t%2\t%3\t%4"_s.arg(text(u"status"_s),
                                       text(kind == "builds"_L1 ? u"pipeline"_s : u"name"_s),
                                       number, text(u"message"_s));
    if (kind == "deployments"_L1)
        return u"%1\t%2\t%3\t%4"_s.arg(text(u"status"_s), text(u"environment"_s),
                                       text(u"service"_s), text(u"version"_s));
    if (kind == "alerts"_L1)
        return u"%1\t%2\t%3\t%4"_s.arg(text(u"state"_s), text(u"severity"_s), text(u"name"_s),
                                       text(u"summary"_s));
    if (kind == "figures"_L1)
        return u"%1\t%2\t%3"_s.arg(text(u"name"_s),
                                   item[u"value"_s].isNull()
                                           ? u"-"_s
                                           : QString::number(item[u"value"_s].toDouble()),
                                   text(u"unit"_s));
    if (kind == "sources"_L1)
        return u"%1\t%2\t%3"_s.arg(text(u"name"_s), text(u"probe"_s), text(u"says"_s));
    if (kind == "day"_L1)
        return u"%1\t%2\t%3"_s.arg(text(u"incident"_s), text(u"startedAt"_s), text(u"title"_s));
    if (kind == "waiting"_L1)
        return u"%1\t%2\t%3\t%4"_s.arg(text(u"role"_s), text(u"kind"_s), number, text(u"title"_s));
    if (kind == "incidents"_L1)
        return u"INC-%1\t%2\t%3"_s.arg(number, text(u"severity"_s), text(u"title"_s));
    if (kind == "releases"_L1)
        return u"%1\t%2\t%3\t%4/%5"_s.arg(text(u"version"_s), text(u"service"_s), text(u"state"_s),
                                          QString::number(item[u"gatesMet"_s].toInt()),
                                          QString::number(item[u"gates"_s].toArray().size()));
    if (kind == "members"_L1) {
        QStringList roles;
        for (const auto role : item[u"roles"_s].toArray())
            roles.append(role.toString());
        return u"%1\t%2\t%3\t%4"_s.arg(text(u"name"_s), text(u"login"_s),
                                        item[u"active"_s].toBool() ? u"active"_s : u"left"_s,
                                        roles.join(u", "_s));
    }
    return u"%1\t%2"_s.arg(text(u"name"_s), text(u"state"_s) + text(u"provider"_s));
}

} // namespace Dayshift
