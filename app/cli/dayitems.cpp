// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dayitems.h"

#include "app/cli/command.h"
#include "models/day/day.h"
#include "models/day/waiting.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dayshift {

static double seconds(std::chrono::milliseconds length)
{
    return double(length.count()) / 1000;
}

static QJsonObject stepItem(const DayStep &step)
{
    return {{u"role"_s, wordOf(step.lane)},
            {u"step"_s, wordOf(step.kind)},
            {u"wait"_s, step.isWait},
            {u"end"_s, wordOf(step.end)},
            {u"startedAt"_s, jsonTime(step.startedAt)},
            {u"endedAt"_s, step.end == StepEnd::Open ? QJsonValue(QJsonValue::Null)
                                                     : jsonTime(step.endedAt)},
            {u"seconds"_s, seconds(step.length())},
            {u"person"_s, jsonText(step.person)},
            {u"title"_s, jsonText(step.title)},
            {u"build"_s, jsonText(step.number)},
            {u"evidence"_s, jsonText(step.key)},
            {u"corrected"_s, step.isCorrected}};
}

static QJsonObject threadItem(const Thread &thread)
{
    QJsonArray lanes, steps;
    for (const auto &lane : thread.lanes)
        lanes.append(QJsonObject {{u"role"_s, wordOf(lane.lane)},
                                  {u"worked"_s, seconds(lane.worked)},
                                  {u"waited"_s, seconds(lane.waited)}});
    for (const auto &step : thread.steps)
        steps.append(stepItem(step));
    return {{u"incident"_s, u"INC-%1"_s.arg(thread.incident.number)},
            {u"title"_s, thread.incident.title},
            {u"story"_s, thread.storyNumber > 0 ? QJsonValue(QString::number(thread.storyNumber))
                                                : QJsonValue(QJsonValue::Null)},
            {u"open"_s, thread.isOpen},
            {u"startedAt"_s, jsonTime(thread.startedAt)},
            {u"endedAt"_s, thread.isOpen ? QJsonValue(QJsonValue::Null) : jsonTime(thread.endedAt)},
            {u"seconds"_s, seconds(thread.length())},
            {u"worked"_s, seconds(thread.worked)},
            {u"waited"_s, seconds(thread.waited)},
            {u"rework"_s, seconds(thread.rework)},
            {u"detectionGap"_s, seconds(thread.detectionGap())},
            {u"longestWait"_s, thread.longestWait < 0
                     ? QJsonValue(QJsonValue::Null)
                     : QJsonValue(stepItem(thread.steps[thread.longestWait]))},
            {u"lanes"_s, lanes},
            {u"steps"_s, steps}};
}

Result<QJsonArray> dayItems(Database &database, QDate date)
{
    const auto day = readDay(database, date, QDateTime::currentDateTimeUtc());
    if (!day)
        return day.error();
    QJsonArray items;
    for (const auto &thread : day->threads)
        items.append(threadItem(thread));
    return items;
}

Result<QJsonArray> waitingItems(Database &database)
{
    const auto found = readWaitingItems(database, QDateTime::currentDateTimeUtc());
    if (!found)
        return found.error();
    QJsonArray items;
    for (const auto &item : *found)
        items.append(QJsonObject {{u"role"_s, wordOf(item.lane)},
                                  {u"kind"_s, wordOf(item.kind)},
                                  {u"title"_s, item.title},
                                  {u"number"_s, jsonText(item.number)},
                                  {u"person"_s, jsonText(item.person)},
                                  {u"since"_s, jsonTime(item.since)}});
    return items;
}

} // namespace Dayshift
