// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/report.h"

#include "models/exchange/tablereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype ItemsToShow = 20'000;

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QString localTime(const ImportedMoment &moment)
{
    return moment.at.toString(moment.dateOnly ? u"yyyy-MM-dd"_s : u"yyyy-MM-ddTHH:mm"_s);
}

static void putMoment(QJsonObject &object, const QString &name, const ImportedMoment &moment)
{
    object.insert(name, moment.isValid() && moment.zoned
                                ? QJsonValue(moment.at.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s))
                                : QJsonValue());
    if (moment.isValid() && !moment.zoned)
        object.insert(name + u"_local"_s, localTime(moment));
}

static QJsonArray historyOf(const ImportedItem &item)
{
    QJsonArray steps;
    for (const auto &step : item.history)
        steps.append(QJsonArray {step.at.at.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), step.from,
                                 step.to});
    return steps;
}

static QJsonObject itemReport(const ImportedItem &item)
{
    QJsonObject object {
            {u"key"_s, textOrNull(item.key)},
            {u"type"_s, textOrNull(item.rawType)},
            {u"title"_s, textOrNull(item.title)},
            {u"status"_s, textOrNull(item.status)},
            {u"assignee"_s, textOrNull(item.assignees.value(0))},
            {u"epic"_s, textOrNull(item.epic)},
            {u"sprint"_s, textOrNull(item.sprint)},
            {u"points"_s, item.points ? QJsonValue(*item.points) : QJsonValue()},
            {u"labels"_s, QJsonArray::fromStringList(item.labels)},
            {u"parent"_s, textOrNull(item.parent)},
            {u"sprints"_s, QJsonArray::fromStringList(item.sprints)},
            {u"assignees"_s, QJsonArray::fromStringList(item.assignees)},
            {u"archived"_s, item.archived}};
    if (!item.parentTitle.isEmpty())
        object.insert(u"parent_title"_s, item.parentTitle);
    if (!item.milestone.isEmpty())
        object.insert(u"milestone"_s, item.milestone);
    if (!item.history.isEmpty())
        object.insert(u"history"_s, historyOf(item));
    putMoment(object, u"created"_s, item.created);
    putMoment(object, u"closed"_s, item.closed);
    return object;
}

static QJsonObject statusCounts(const Holding &holding)
{
    QMap<QString, qint64> counts;
    for (const auto &item : holding.items) {
        if (item.kind != ImportedKind::Epic)
            ++counts[item.status];
    }
    QJsonObject object;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

static QJsonArray warningsOf(const Holding &holding)
{
    QJsonArray warnings;
    for (const auto &warning : holding.warnings) {
        QJsonObject object {{u"code"_s, warning.code},
                            {u"n"_s, warning.n},
                            {u"row"_s, QJsonValue()},
                            {u"reason"_s, sentenceOf(warning)}};
        if (!warning.detail.isEmpty())
            object.insert(u"detail"_s, QJsonArray::fromStringList(warning.detail));
        warnings.append(object);
    }
    for (const auto &record : holding.skipped)
        warnings.append(QJsonObject {{u"code"_s, u"row"_s},
                                     {u"n"_s, 1},
                                     {u"row"_s, record.line},
                                     {u"key"_s, textOrNull(record.key)},
                                     {u"reason"_s, reasonOf(record)}});
    return warnings;
}

template<typename Test>
static qint64 countOf(const Holding &holding, Test test)
{
    return std::ranges::count_if(holding.items, test);
}

QJsonObject reportOf(const Holding &holding)
{
    auto report = holding.facts;
    QSet<QString> people;
    qint64 comments = 0, transitions = 0;
    QJsonArray sample, sprints;
    QStringList embedded;
    for (const auto &epic : holding.embeddedEpics)
        embedded.append(epic.key);
    embedded.removeDuplicates();
    for (const auto &item : holding.items) {
        for (const auto &person : item.assignees)
            people.insert(person);
        comments += item.comments.size();
        transitions += item.history.size();
        if (sample.size() < ItemsToShow)
            sample.append(itemReport(item));
    }
    for (const auto &sprint : holding.sprints)
        sprints.append(sprint.name);
    QJsonObject categories;
    for (auto category = holding.statusCategories.begin();
         category != holding.statusCategories.end(); ++category)
        categories.insert(category.key(), category.value());
    const auto epics = countOf(holding, [](const auto &item) {
        return item.kind == ImportedKind::Epic;
    });
    report.insert(u"tool"_s, holding.tool);
    report.insert(u"format"_s, holding.format);
    report.insert(u"files"_s, QJsonArray::fromStringList(holding.files));
    report.insert(u"file"_s, holding.files.value(0));
    report.insert(u"items"_s, holding.items.size());
    report.insert(u"epics"_s, epics + embedded.size());
    report.insert(u"epics_embedded"_s, QJsonArray::fromStringList(embedded));
    report.insert(u"subtasks"_s, countOf(holding, [](const auto &item) {
                      return item.kind == ImportedKind::SubTask;
                  }));
    report.insert(u"stories_by_status"_s, statusCounts(holding));
    report.insert(u"status_categories"_s, categories);
    report.insert(u"sprints"_s, sprints);
    report.insert(u"milestones"_s, QJsonArray::fromStringList(holding.milestones));
    report.insert(u"assignees"_s, people.size());
    report.insert(u"with_epic"_s,
                  countOf(holding, [](const auto &item) { return !item.epic.isEmpty(); }));
    report.insert(u"with_points"_s,
                  countOf(holding, [](const auto &item) { return item.points.has_value(); }));
    report.insert(u"with_created"_s,
                  countOf(holding, [](const auto &item) { return item.created.isValid(); }));
    report.insert(u"with_closed"_s,
                  countOf(holding, [](const auto &item) { return item.closed.isValid(); }));
    report.insert(u"comments"_s, comments);
    report.insert(u"transitions"_s, transitions);
    report.insert(u"sample"_s, sample);
    report.insert(u"warnings"_s, warningsOf(holding));
    return report;
}

} // namespace Dayshift
