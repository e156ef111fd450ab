// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/gathering.h"
#include "models/exchange/jsontext.h"
#include "models/exchange/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString nameOf(const QJsonValue &person)
{
    const auto object = person.toObject();
    for (const auto &field : {"displayName"_L1, "name"_L1, "emailAddress"_L1, "accountId"_L1}) {
        if (const auto name = object.value(field).toString(); !name.isEmpty())
            return personOf(name);
    }
    return {};
}

static QDateTime timeOf(const QJsonValue &value)
{
    const auto reading = Dates().read(value.toString());
    return reading.moment.zoned ? reading.moment.at : QDateTime();
}

// Sprint@1f[id=82,state=CLOSED,name=Sprint 3,startDate=...], as very old servers write it.
static ImportedSprint sprintOfText(const QString &text)
{
    const auto part = [&](const QString &name) {
        const QRegularExpression pattern(u"[\\[,]%1=([^,\\]]*)"_s.arg(name));
        const auto value = pattern.match(text).captured(1);
        return value == "<null>"_L1 ? QString() : value;
    };
    return {.name = part(u"name"_s),
            .goal = part(u"goal"_s),
            .state = part(u"state"_s).toLower(),
            .startsAt = timeOf(part(u"startDate"_s)),
            .endsAt = timeOf(part(u"endDate"_s))};
}

static ImportedSprint sprintOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains("Sprint@"_L1) ? sprintOfText(value.toString())
                                                       : ImportedSprint();
    const auto object = value.toObject();
    return {.name = object.value("name"_L1).toString(),
            .goal = object.value("goal"_L1).toString(),
            .state = object.value("state"_L1).toString().toLower(),
            .startsAt = timeOf(object.value("startDate"_L1)),
            .endsAt = timeOf(object.value("endDate"_L1))};
}

// The field whose values are sprints: it has another number in every Jira.
static bool isSprintList(const QJsonArray &list)
{
    if (list.isEmpty())
        return false;
    if (list.first().isString())
        return list.first().toString().contains("service.sprint.Sprint@"_L1);
    const auto object = list.first().toObject();
    return object.contains("boardId"_L1) || object.contains("originBoardId"_L1);
}

static QList<ImportedSprint> sprintsOf(const QJsonObject &fields)
{
    QList<ImportedSprint> sprints;
    const auto add = [&](const ImportedSprint &sprint) {
        const auto known = std::ranges::find(sprints, sprint.name, &ImportedSprint::name);
        if (!sprint.name.isEmpty() && known == sprints.end())
            sprints.append(sprint);
    };
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto list = field->toArray();
        if (!isSprintList(list))
            continue;
        for (const auto &value : list)
            add(sprintOf(value));
    }
    if (const auto present = fields.value("sprint"_L1); present.isObject())
        add(sprintOf(present));
    // The present one last: what is active, else what is planned, else where it was before.
    const auto order = [](const ImportedSprint &sprint) {
        return sprint.state == "active"_L1 ? 2 : sprint.state == "future"_L1 ? 1 : 0;
    };
    std::ranges::stable_sort(sprints, [&](const auto &a, const auto &b) {
        return order(a) != order(b) ? order(a) < order(b) : a.startsAt < b.startsAt;
    });
    return sprints;
}

// A field by what people call it; its number needs the names that a search gives if it is asked.
static QJsonValue custom(const QJsonObject &fields, const QJsonObject &names, const QString &name)
{
    for (auto known = names.begin(); known != names.end(); ++known) {
        if (known->toString().compare(name, Qt::CaseInsensitive) == 0)
            return fields.value(known.key());
    }
    return QJsonValue(QJsonValue::Undefined);
}

static QString epicOf(const QJsonObject &fields, const QJsonObject &names)
{
    if (const auto key = fields.value("epic"_L1).toObject().value("key"_L1).toString();
        !key.isEmpty())
        return key;
    if (const auto link = custom(fields, names, u"Epic Link"_s).toString(); !link.isEmpty())
        return link;
    // The number that every Jira Cloud gives the epic link; anything but a key is something else.
    static const QRegularExpression key(u"^[A-Z][A-Z0-9_]+-[0-9]+$"_s);
    const auto usual = fields.value("customfield_10014"_L1).toString();
    return key.match(usual).hasMatch() ? usual : QString();
}

static std::optional<double> pointsIn(const QJsonObject &fields, const QJsonObject &names)
{
    for (const auto &name : {u"Story Points"_s, u"Story point estimate"_s, u"Estimate"_s}) {
        const auto value = custom(fields, names, name);
        if (value.isDouble())
            return pointsOf(QString::number(value.toDouble()));
    }
    return {};
}

static QList<ImportedTransition> historyOf(const QJsonObject &changelog)
{
    QList<ImportedTransition> steps;
    const auto histories = changelog.value("histories"_L1).toArray();
    for (const auto &value : histories) {
        const auto history = value.toObject();
        const auto items = history.value("items"_L1).toArray();
        for (const auto &changed : items) {
            const auto item = changed.toObject();
            if (item.value("field"_L1) != "status"_L1)
                continue;
            const auto at = Dates().read(history.value("created"_L1).toString());
            steps.append({.at = at.moment,
                          .from = item.value("fromString"_L1).toString(),
                          .to = item.value("toString"_L1).toString(),
                          .author = nameOf(history.value("author"_L1))});
        }
    }
    return steps;
}

static void readComments(const QJsonObject &fields, Draft &draft)
{
    const auto comments = fields.value("comment"_L1).toObject().value("comments"_L1).toArray();
    for (const auto &value : comments) {
        const auto comment = value.toObject();
        draft.item.comments.append({.author = nameOf(comment.value("author"_L1)),
                                    .text = plainTextOfDocument(comment.value("body"_L1))});
        draft.commentDates.append(comment.value("created"_L1).toString());
    }
}

static QList<ImportedLink> linksOf(const QJsonObject &fields)
{
    QList<ImportedLink> links;
    const auto list = fields.value("issuelinks"_L1).toArray();
    for (const auto &value : list) {
        const auto link = value.toObject();
        const auto type = link.value("type"_L1).toObject().value("name"_L1).toString();
        for (const bool isOutward : {true, false}) {
            const auto other = link.value(isOutward ? "outwardIssue"_L1 : "inwardIssue"_L1);
            if (const auto key = other.toObject().value("key"_L1).toString(); !key.isEmpty())
                links.append(linkNamed(type, isOutward, key));
        }
    }
    return links;
}

static Draft read(const QJsonObject &issue, const QJsonObject &names, qint64 number)
{
    const auto fields = issue.value("fields"_L1).toObject();
    const auto type = fields.value("issuetype"_L1).toObject();
    const auto parent = fields.value("parent"_L1).toObject();
    Draft draft {.id = issue.value("id"_L1).toVariant().toString(),
                 .parentRef = parent.value("key"_L1).toString(),
                 .epicRef = epicOf(fields, names),
                 .created = fields.value("created"_L1).toString(),
                 .closed = fields.value("resolutiondate"_L1).toString()};
    auto &item = draft.item;
    item.line = number;
    item.key = issue.value("key"_L1).toString();
    item.title = fields.value("summary"_L1).toString();
    item.rawType = type.value("name"_L1).toString();
    item.description = plainTextOfDocument(fields.value("description"_L1));
    item.status = fields.value("status"_L1).toObject().value("name"_L1).toString();
    if (const auto person = nameOf(fields.value("assignee"_L1)); !person.isEmpty())
        item.assignees = {person};
    if (draft.parentRef.isEmpty())
        draft.parentRef = parent.value("id"_L1).toVariant().toString();
    if (type.contains("subtask"_L1))
        draft.isSubTask = type.value("subtask"_L1).toBool();
    if (type.value("hierarchyLevel"_L1).toInt() == 1)
        draft.isEpic = true;
    QStringList labels;
    const auto list = fields.value("labels"_L1).toArray();
    for (const auto &label : list)
        labels.append(label.toString());
    addLabels(item.labels, labels);
    item.points = pointsIn(fields, names);
    item.history = historyOf(issue.value("changelog"_L1).toObject());
    item.links = linksOf(fields);
    readComments(fields, draft);
    return draft;
}

// A search gives the fields that it was asked for.
static QStringList missingNames(const QSet<QString> &seen)
{
    static const std::pair<QString, QString> wanted[] {{u"title"_s, u"summary"_s},
                                                       {u"type"_s, u"issuetype"_s},
                                                       {u"status"_s, u"status"_s},
                                                       {u"assignee"_s, u"assignee"_s},
                                                       {u"created"_s, u"created"_s},
                                                       {u"closed"_s, u"resolutiondate"_s}};
    QStringList missing;
    for (const auto &[name, field] : wanted) {
        if (!seen.contains(field))
            missing.append(name);
    }
    return missing;
}

// What Jira's REST interface answers to a search, or for a board.
class JiraJson final : public ExportFormat
{
public:
    QString tool() const override { return u"jira"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Import", "Jira (JSON)");
    }
    bool recognises(const Sniffed &file) const override
    {
        if (file.source.shape != SourceFile::Shape::Json)
            return false;
        const auto isIssue = [](const QJsonObject &record) {
            return record.value("fields"_L1).isObject() && record.contains("key"_L1);
        };
        if (file.isArray)
            return std::ranges::any_of(file.records, isIssue);
        if (file.records.isEmpty()) { // too large to be looked into twice
            static const QStringList around {u"total"_s, u"maxResults"_s, u"isLast"_s,
                                             u"nextPageToken"_s};
            return file.names.contains("issues"_L1)
                    && std::ranges::any_of(around, [&](const QString &name) {
                           return file.names.contains(name);
                       });
        }
        const auto &object = file.records.first();
        const auto issues = object.value("issues"_L1).toArray();
        return isIssue(object) || (!issues.isEmpty() && isIssue(issues.first().toObject()))
                || (issues.isEmpty() && object.contains("issues"_L1)
                    && object.contains("maxResults"_L1));
    }
    Result<Holding> read(const QList<Sniffed> &files, const ReadOptions &options) const override
    {
        Gathering gathering(options);
        gathering.holding().format = u"json"_s;
        qint64 records = 0, claimed = 0;
        QSet<QString> seen;
        for (const auto &file : files) {
            const auto done = eachRecord(
                    file.text, {u"issues"_s}, options.cancelled,
                    [&](const QJsonObject &issue, qint64, const QJsonObject &around) {
                        claimed = std::max(claimed, around.value("total"_L1).toInteger());
                        const auto fields = issue.value("fields"_L1).toObject();
                        for (auto field = fields.begin(); field != fields.end(); ++field)
                            seen.insert(field.key());
                        take(gathering, issue, around.value("names"_L1).toObject(), ++records);
                    });
            if (!done)
                return done.error();
            gathering.describe(file);
        }
        gathering.fact(u"records"_s, records);
        gathering.count(u"export-cut-off"_s, claimed - records);
        if (records > 0)
            gathering.missing(missingNames(seen));
        return gathering.finish();
    }

private:
    static void take(Gathering &gathering, const QJsonObject &issue, const QJsonObject &names,
                     qint64 number)
    {
        const auto fields = issue.value("fields"_L1).toObject();
        auto draft = Dayshift::read(issue, names, number);
        for (const auto &sprint : sprintsOf(fields)) {
            gathering.addSprint(sprint);
            draft.item.sprints.append(sprint.name);
            draft.item.sprint = sprint.name;
        }
        const auto category = fields.value("status"_L1).toObject().value("statusCategory"_L1);
        gathering.categorise(draft.item.status, category.toObject().value("key"_L1).toString());
        draft.done = category.toObject().value("key"_L1) == "done"_L1;
        if (const auto project = fields.value("project"_L1).toObject().value("key"_L1).toString();
            !project.isEmpty())
            gathering.addProject(project);
        gathering.count(u"attachments-not-included"_s,
                        fields.value("attachment"_L1).toArray().size());
        const auto changelog = issue.value("changelog"_L1).toObject();
        if (changelog.value("total"_L1).toInteger()
            > changelog.value("histories"_L1).toArray().size())
            gathering.count(u"history-truncated"_s);
        const auto assignee = fields.value("assignee"_L1).toObject();
        if (const auto mail = assignee.value("emailAddress"_L1).toString(); !mail.isEmpty())
            gathering.holding().emails.insert(nameOf(assignee), mail);
        gathering.add(std::move(draft));
    }
};

static const JiraJson theFormat;

} // namespace Dayshift
