// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/daystory.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift::DayStory {

QTimeZone zone()
{
    static const QTimeZone berlin("Europe/Berlin");
    static const QTimeZone fixed("UTC+02:00"); // a machine without the list of time zones
    return berlin.isValid() ? berlin : fixed;
}

QDate day()
{
    return {2026, 6, 16};
}

QDateTime instant(int minute)
{
    return QDateTime(day(), QTime(0, 0), zone()).toUTC().addSecs(qint64(minute) * 60);
}

int minuteOf(const QDateTime &at)
{
    return int(std::floor(double(instant(0).secsTo(at)) / 60));
}

int minuteFromText(const QString &clock)
{
    const auto time = QTime::fromString(clock, u"HH:mm"_s);
    const auto minute = time.hour() * 60 + time.minute();
    return time.isValid() && minute >= Opens && minute <= Closes ? minute : -1;
}

int PlayedBuild::from() const
{
    return stages.constFirst().from;
}

int PlayedBuild::to() const
{
    int end = 0;
    for (const auto &stage : stages)
        end = std::max(end, stage.to);
    return end;
}

const QList<QString> &builders()
{
    static const QList<QString> names {
            u"audit-log"_s,      u"billing-api"_s,   u"config-infra"_s, u"identity-service"_s,
            u"mobile-gateway"_s, u"notify-worker"_s, u"portal-web"_s,   u"reports"_s,
            u"search-index"_s};
    return names;
}

namespace {

namespace {
enum Builder { AuditLog, BillingApi, ConfigInfra, Identity, Mobile, Notify, Portal, Reports };
} // namespace
constexpr auto BuildStage = u"build", Functional = u"functional tests",
               Performance = u"performance tests", Security = u"security scan",
               DeployTest = u"deploy test", DeployProduction = u"deploy production";

} // namespace

static PlayedStage ran(const char16_t *name, int from, int minutes, const char16_t *detail)
{
    return {name, from, from + minutes, true, detail, u""};
}
static PlayedStage broke(const char16_t *name, int from, int minutes, const char16_t *detail,
                   const char16_t *failing)
{
    return {name, from, from + minutes, false, detail, failing};
}

// One after the other, each as long as it is told.
static QList<PlayedStage> chain(int from, std::initializer_list<PlayedStage> parts)
{
    QList<PlayedStage> all(parts);
    for (auto &stage : all) {
        const auto took = stage.to - stage.from;
        stage.from = from;
        stage.to = from += took;
    }
    return all;
}

static QList<PlayedBuild> fix()
{
    return {{.id = 5011, .builder = Identity, .number = 1842, .branch = u"hotfix/2187",
             .commits = {{u"4f2c91e07b6da35c8e1f90427bd3a6581c0e9f42", u"Developer 1",
                          u"Accept tokens signed by the previous key, see #2187", at(10, 11)}},
             .stages = {ran(BuildStage, at(10, 13), 6, u"1,418 passed"),
                        broke(Functional, at(10, 19), 14, u"2 of 614 failed",
                              u"accepts_a_token_issued_before_the_rotation")}},
            {.id = 5013, .builder = Identity, .number = 1843, .branch = u"hotfix/2187",
             .commits = {{u"c09e2b15d87f40a3b6e2914c7f05d8a1b3926e74", u"DevTester",
                          u"Functional tests for key rotation, see #2187", at(10, 41)},
                         {u"a81d3f7290c54be6f1d8a3e7725b094c6ef3d180", u"Developer 1",
                          u"Allow 60 s of clock skew, two keys valid, see #2187", at(10, 46)}},
             .stages = {ran(BuildStage, at(10, 48), 6, u"1,420 passed"),
                        ran(Functional, at(10, 54), 14, u"616 of 616 passed"),
                        ran(Performance, at(11, 8), 23, u"p95 212 ms of 300"),
                        ran(Security, at(11, 31), 16, u"0 high, 0 medium, 1 low"),
                        ran(DeployProduction, at(12, 28), 13, u"22.3.1")}}};
}

// What else the servers build on such a day.
static QList<PlayedBuild> others()
{
    return {{.id = 5008, .builder = Reports, .number = 340, .branch = u"main",
             .commits = {{u"c4415d8a6e0b91f27d3c58e4a0b79162fd83c5e1", u"Developer 2",
                          u"Monthly totals", at(8, 27)}},
             .stages = chain(at(8, 31), {ran(BuildStage, 0, 6, u""), ran(Functional, 0, 12, u""),
                                         ran(Performance, 0, 12, u""), ran(Security, 0, 8, u""),
                                         ran(DeployTest, 0, 3, u"22.4.0")})},
            {.id = 5009, .builder = AuditLog, .number = 120, .branch = u"main",
             .commits = {{u"3a90fe1c75d2846b0e9af31d5c82706be4f19a3d", u"Developer 2",
                          u"Keep 400 days", at(9, 11)}},
             .stages = chain(at(9, 15), {ran(BuildStage, 0, 2, u""), ran(Functional, 0, 5, u""),
                                         ran(Performance, 0, 8, u""), ran(Security, 0, 9, u""),
                                         ran(DeployTest, 0, 2, u"22.4.0")})},
            {.id = 5010, .builder = Mobile, .number = 655, .branch = u"release/22.4",
             .commits = {{u"77b1c3e58a0d92f6e4b7310c9d5af2861e74b03c", u"Release Engineer",
                          u"Release 22.4", at(9, 52)}},
             .stages = chain(at(9, 59), {ran(BuildStage, 0, 4, u""), ran(Functional, 0, 9, u""),
                                         ran(Performance, 0, 16, u""), ran(Security, 0, 12, u"")})},
            {.id = 5012, .builder = BillingApi, .number = 977, .branch = u"main",
             .commits = {{u"51fa0d2e9c6b738a40d5f1e2b7c986304ad15e8f", u"Developer 1",
                          u"Read invoices as XML", at(10, 8)}},
             .stages = chain(at(10, 14),
                             {ran(BuildStage, 0, 4, u"1,204 passed"),
                              ran(Functional, 0, 11, u"388 passed"),
                              ran(Performance, 0, 18, u"p95 141 ms of 250"),
                              broke(Security, 0, 12, u"1 high, 0 medium, 3 low",
                                    u"CVE-2026-1187 in the XML reader")})},
            {.id = 5014, .builder = Portal, .number = 2044, .branch = u"main",
             .commits = {{u"e2d9b704c1f85a63d7e09b2f4c8a5163d0e7f29b", u"Developer 2",
                          u"Invoice search field for #2173", at(11, 12)}},
             .stages = chain(at(11, 18), {ran(BuildStage, 0, 5, u"2,031 passed"),
                                          ran(Functional, 0, 13, u"412 passed"),
                                          ran(Performance, 0, 19, u"p95 188 ms of 300"),
                                          ran(Security, 0, 11, u"nothing high")})},
            {.id = 5015, .builder = BillingApi, .number = 978, .branch = u"main",
             .commits = {{u"8d04b6f12e7ca9530f61d8b4e2957ac03b8fd6e1", u"Developer 1",
                          u"Take the XML reader that is repaired", at(12, 58)}},
             .stages = chain(at(13, 2), {ran(BuildStage, 0, 4, u"1,206 passed"),
                                         ran(Functional, 0, 11, u"388 passed"),
                                         ran(Performance, 0, 18, u"p95 139 ms of 250"),
                                         ran(Security, 0, 12, u"nothing high")})},
            {.id = 5016, .builder = Portal, .number = 2045, .branch = u"main",
             .commits = {{u"b7f35e8c20d1946ae58b7c03f2d6149ea0c8531d", u"Developer 2",
                          u"Release 22.4.0 of the portal", at(13, 38)}},
             .stages = chain(at(13, 42), {ran(BuildStage, 0, 5, u"2,031 passed"),
                                          ran(Functional, 0, 13, u"412 passed"),
                                          ran(Performance, 0, 19, u"p95 186 ms of 300"),
                                          ran(Security, 0, 11, u"nothing high"),
                                          ran(DeployTest, 0, 12, u"22.4.0")})}};
}

const QList<PlayedBuild> &builds()
{
    static const auto all = [] {
        auto both = fix() + others();
        std::ranges::sort(both, {}, &PlayedBuild::from);
        return both;
    }();
    return all;
}

const QList<Measure> &measures()
{
    static const QList<Measure> all {
            {Gauge::People, u"sum(session_active)"},
            {Gauge::Success, u"100 * sum(rate(signin_succeeded_total[5m]))"
                              " / sum(rate(signin_attempts_total[5m]))"},
            {Gauge::Errors, u"60 * sum(rate(http_errors_total[5m]))"},
            {Gauge::AnswerTime, u"1000 * histogram_quantile(0.95, sum by (le)"
                                 " (rate(http_request_duration_seconds_bucket[5m])))"},
            {Gauge::Tried, u"60 * sum by (client) (rate(signin_attempts_total[5m]))"},
            {Gauge::Succeeded, u"60 * sum by (client) (rate(signin_succeeded_total[5m]))"}};
    return all;
}

namespace {

struct Point
{
    int at;
    double value;
};

} // namespace

template<std::size_t N>
static double along(const std::array<Point, N> &points, int minute)
{
    if (minute <= points.front().at)
        return points.front().value;
    for (std::size_t i = 1; i < N; ++i) {
        const auto &a = points[i - 1];
        const auto &b = points[i];
        if (minute <= b.at)
            return a.value + (b.value - a.value) * (minute - a.at) / (b.at - a.at);
    }
    return points.back().value;
}

// What goes up and down by itself, the same on every run.
static double ripple(int minute, int seed)
{
    return std::sin(minute * 0.7 + seed) * 0.6 + std::sin(minute * 0.23 + seed * 2) * 0.4;
}

static double success(int minute)
{
    static constexpr std::array<Point, 25> curve {
            {{at(0, 0), 98.6},    {at(8, 30), 98.7},   {at(8, 36), 98.5},  {at(8, 41), 98.4},
             {FirstFailure, 93},  {at(8, 46), 76},     {at(8, 49), 71.2},  {at(8, 58), 70.4},
             {at(9, 10), 71.8},   {at(9, 25), 72.5},   {at(9, 40), 71.9},  {at(10, 0), 73},
             {at(10, 20), 72.2},  {at(10, 40), 72.9},  {at(11, 0), 72.1},  {at(11, 20), 72.4},
             {at(11, 45), 73.1},  {at(12, 0), 72.6},   {at(12, 20), 73},   {at(12, 30), 74.5},
             {at(12, 36), 84},    {at(12, 40), 91.8},  {WorksAgain, 98.1}, {at(12, 46), 98.6},
             {at(13, 10), 98.8}}};
    // The days before were like any other.
    return minute < 0 ? 98.6 + ripple(minute, 4) * 0.2 : along(curve, minute);
}

// Per minute.
static double tried(int minute)
{
    static constexpr std::array<Point, 14> curve {
            {{at(0, 0), 60},    {at(5, 0), 120},   {at(6, 0), 155},   {at(6, 30), 225},
             {at(7, 0), 380},   {at(7, 30), 610},  {at(8, 0), 850},   {at(8, 30), 985},
             {at(8, 41), 1000}, {at(8, 50), 1110}, {at(9, 30), 1080}, {at(12, 0), 910},
             {at(13, 0), 1010}, {at(15, 0), 960}}};
    constexpr int wholeDay = 24 * 60;
    const auto ofDay = (minute % wholeDay + wholeDay) % wholeDay;
    return std::round((along(curve, ofDay) + ripple(minute, 3) * 6) / 5);
}

const QList<QString> &clients()
{
    static const QList<QString> all {u"Browser"_s, u"iOS app"_s, u"Android app"_s,
                                     u"Partner access"_s};
    return all;
}

// Partners sign in with keys of their own: they never notice.
static constexpr std::array Shares {0.53, 0.27, 0.15, 0.05};

double valueAt(Gauge gauge, int minute, int client)
{
    const auto attempts = std::round(tried(minute) * Shares.at(std::size_t(client)));
    if (gauge == Gauge::Tried)
        return attempts;
    const bool isPartner = client + 1 == int(Shares.size());
    const auto refused = (100 - success(minute)) / 100 / (1 - Shares.back());
    return isPartner ? attempts : std::round(attempts * (1 - std::min(1.0, refused)));
}

double valueAt(Gauge gauge, int minute)
{
    const auto lost = (98.7 - success(minute)) / 28;
    switch (gauge) {
    case Gauge::Success:
        return success(minute);
    case Gauge::Tried:
    case Gauge::Succeeded: {
        double sum = 0;
        for (int client = 0; client < int(Shares.size()); ++client)
            sum += valueAt(gauge, minute, client);
        return sum;
    }
    case Gauge::People:
        return std::round(tried(minute) * 15.5 + ripple(minute, 1) * 20);
    case Gauge::Errors:
        return std::round(std::max(1.0, 3 + ripple(minute, 5) + lost * 61));
    case Gauge::AnswerTime:
        return std::round(212 + ripple(minute, 7) * 14 + std::clamp(lost, 0.0, 1.0) * 22);
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace Dayshift::DayStory
