// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"

#include "models/pipeline/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Dayshift {

Status statusOf(const Words &words, const QString &word)
{
    return words.value(word.trimmed().toLower(), Status::Unknown);
}

QList<QJsonObject> objectsIn(const QJsonValue &list)
{
    QList<QJsonObject> objects;
    for (const auto value : list.toArray()) {
        if (value.isObject())
            objects.append(value.toObject());
    }
    return objects;
}

static bool hasAll(const QJsonObject &object, std::initializer_list<QLatin1StringView> fields)
{
    return std::ranges::all_of(fields, [&](auto field) { return object.contains(field); });
}

bool lists(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields)
{
    const auto list = answer.toArray();
    const auto first = std::ranges::find_if(list, [](const auto &v) { return v.isObject(); });
    return first != list.end() && hasAll(QJsonValue(*first).toObject(), fields);
}

bool has(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields)
{
    return answer.isObject() ? hasAll(answer.toObject(), fields) : lists(answer, fields);
}

QString nameOf(const QJsonValue &value)
{
    return plainName(value.toString());
}

QString messageOf(const QJsonValue &value)
{
    return plainMessage(value.toString());
}

QString idOf(const QJsonValue &value)
{
    constexpr qsizetype LongestId = 200;
    if (!value.isDouble())
        return plainName(value.toString(), LongestId);
    const auto number = value.toInteger(-1);
    return number != -1 || value.toDouble() == -1 ? QString::number(number)
                                                  : QString::number(value.toDouble(), 'g', 17);
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? instant(value.toDouble()) : instant(value.toString());
}

QDateTime timeOfMs(const QJsonValue &value)
{
    return value.isDouble() ? instant(value.toDouble() / 1000) : QDateTime();
}

QString pageOf(const QJsonValue &value)
{
    return plainPage(value.toString());
}

QString branchOf(const QJsonValue &value)
{
    static const auto heads = u"refs/heads/"_s;
    const auto ref = nameOf(value);
    return ref.startsWith(heads) ? ref.mid(heads.size()) : ref;
}

std::optional<qint64> bytesOf(const QJsonValue &value)
{
    constexpr auto Most = std::numeric_limits<qint64>::max();
    bool isNumber = value.isDouble();
    const double bytes = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !(bytes >= 0))
        return {};
    return bytes >= double(Most) ? Most : qint64(bytes);
}

qint64 countOf(const QJsonValue &value)
{
    return bytesOf(value).value_or(0);
}

QDateTime endOf(std::optional<Status> status, const QDateTime &time)
{
    return status && isUnderWay(*status) ? QDateTime() : time;
}

void addCase(Explanation &explanation, const Explanation::Case &test)
{
    if (explanation.cases.size() < MostTestCases)
        explanation.cases.append(test);
    else
        ++explanation.casesLeftOut;
}

QString spoken(const Explanation::Tests &tests)
{
    const auto failed = tests.failed + tests.errors;
    if (failed <= 0)
        return {};
    const auto counts = QCoreApplication::translate("Dayshift::Tests", "%1 of %2 failed")
                                .arg(failed)
                                .arg(tests.total);
    if (tests.firstFailed.isEmpty())
        return counts;
    return QCoreApplication::translate("Dayshift::Tests", "%1: %2", "3 of 614 failed: a test")
            .arg(counts, tests.firstFailed);
}

} // namespace Dayshift
