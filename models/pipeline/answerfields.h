// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/explanation.h"

#include <QJsonArray>
#include <QJsonValue>

#include <initializer_list>
#include <utility>

// The fields of a CI server's answer in our terms: bounded, without what harms, and empty instead
// of wrong.
namespace Dayshift {

// A server's words and what they mean, in lower case. What is not there is Status::Unknown.
using Words = QHash<QString, Status>;
[[nodiscard]] Status statusOf(const Words &words, const QString &word);

// The objects of a list; whatever else is in it is left out.
[[nodiscard]] QList<QJsonObject> objectsIn(const QJsonValue &list);
// Whether it is an object that has all of these fields, or a list whose first object has.
[[nodiscard]] bool has(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields);
// The same for a list only.
[[nodiscard]] bool lists(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields);

// A name or word, on one line.
[[nodiscard]] QString nameOf(const QJsonValue &value);
// Of several lines, as commit messages are.
[[nodiscard]] QString messageOf(const QJsonValue &value);
// A number or a text that names something.
[[nodiscard]] QString idOf(const QJsonValue &value);
// A time in any form that servers use.
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);
// Milliseconds since 1970.
[[nodiscard]] QDateTime timeOfMs(const QJsonValue &value);
[[nodiscard]] QString pageOf(const QJsonValue &value);
// Without the "refs/heads/" before it.
[[nodiscard]] QString branchOf(const QJsonValue &value);
// Not negative; bytes beyond what a number holds are the most that it holds.
[[nodiscard]] qint64 countOf(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> bytesOf(const QJsonValue &value);

// What has not ended has no end, whatever the server says.
[[nodiscard]] QDateTime endOf(std::optional<Status> status, const QDateTime &time);

// One more of the tests of an answer, as far as there is room.
void addCase(Explanation &explanation, const Explanation::Case &test);

// "3 of 614 failed: LoginTest.rejectsNobody", in the language of whoever reads; empty if none did.
[[nodiscard]] QString spoken(const Explanation::Tests &tests);

} // namespace Dayshift
