// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace Dayshift {

// The day that the demo plays, Tuesday 16 June 2026, as what happened at which minute: what the
// servers answer, and what people do, is read from here. It knows no server and no workspace.
namespace DayStory {

// Minutes of the day, in the team's time zone.
constexpr int at(int hour, int minute)
{
    return hour * 60 + minute;
}
inline constexpr int Opens = at(8, 30);
inline constexpr int Closes = at(15, 0);
inline constexpr int FirstFailure = at(8, 42);
inline constexpr int AlertFires = at(8, 45);
inline constexpr int WorksAgain = at(12, 41);

// The story's own: of the team, and so of every time that is shown.
[[nodiscard]] QTimeZone zone();
[[nodiscard]] QDate day();
// The instant of a minute of the day, in UTC, and the minute of an instant.
[[nodiscard]] QDateTime instant(int minute);
[[nodiscard]] int minuteOf(const QDateTime &instant);
// "08:42" as minutes, -1 if it is none of the day's.
[[nodiscard]] int minuteFromText(const QString &clock);

struct PlayedCommit
{
    const char16_t *hash; // the whole, forty digits
    const char16_t *author;
    const char16_t *message;
    int at;
};

struct PlayedStage
{
    const char16_t *name;
    int from; // 0: it never ran
    int to;
    bool passed;
    const char16_t *detail;
    const char16_t *failing; // the first test that failed
};

struct PlayedBuild
{
    int id; // the server's
    int builder; // index into builders()
    int number;
    const char16_t *branch;
    QList<PlayedCommit> commits; // newest last
    QList<PlayedStage> stages;

    [[nodiscard]] int from() const;
    [[nodiscard]] int to() const; // when the last stage ended that ran
};

// What one CI server builds, by name.
[[nodiscard]] const QList<QString> &builders();
// All builds that the day sees, in the order in which they begin.
[[nodiscard]] const QList<PlayedBuild> &builds();

// What is measured in production, by the query that asks for it.
enum class Gauge { Success, Tried, Succeeded, People, Errors, AnswerTime };
struct Measure
{
    Gauge gauge;
    const char16_t *query;
};
[[nodiscard]] const QList<Measure> &measures();
// Its value at a minute; deterministic, and the same for the whole minute.
[[nodiscard]] double valueAt(Gauge gauge, int minute);
// The same for one kind of client ("Browser", "iOS app", ...): for Tried and Succeeded.
[[nodiscard]] const QList<QString> &clients();
[[nodiscard]] double valueAt(Gauge gauge, int minute, int client);

} // namespace DayStory

} // namespace Dayshift
