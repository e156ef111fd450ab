// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodone.h"

#include "app/demo/demoboard.h"
#include "models/board/boardtables.h"
#include "models/board/donetables.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct DemoTick
{
    int story;
    const char16_t *check;
    const char16_t *evidence;
    const char16_t *by;
    int minutesAgo;
};
constexpr DemoTick Ticks[] = {
        {DemoUrgent, u"review", u"merge request 318, two remarks, both answered", u"Developer 2", 0},
        {DemoUrgent, u"notes", u"line for 22.3.1", u"Release Engineer", 0},
        {DemoUrgent, u"alert", u"sign-in success also watched after a key rotation",
         u"Operations Engineer", 0},
        {2177, u"review", u"looked at in pairs", u"DevTester", 300},
        {2172, u"review", u"merge request 311", u"Developer 1", 1500},
        {2172, u"notes", u"in the draft of 22.4", u"Developer 2", 1400},
};

QList<DoneCheck> checksOfOld()
{
    return {{.key = u"review"_s, .name = u"Code reviewed by a second person"_s, .role = int(Role::Developer)},
            {.key = u"functional"_s, .kind = CheckKind::Functional, .name = u"Functional tests passed"_s, .role = int(Role::DevTester)},
            {.key = u"notes"_s, .name = u"Release notes written"_s, .role = int(Role::Developer)}};
}

// The pipelines of the demo run unit tests in "build" and integration tests with the functional
// ones: the team has said so.
QList<DoneCheck> checksOfNew()
{
    const auto old = checksOfOld();
    return {old[0],
            {.key = u"unit"_s, .kind = CheckKind::UnitTests, .name = u"Unit tests run in the pipeline"_s, .role = int(Role::Developer), .stage = u"build"_s},
            {.key = u"integration"_s, .kind = CheckKind::IntegrationTests, .name = u"Integration tests run in the pipeline"_s, .role = int(Role::DevTester), .stage = u"functional tests"_s},
            old[1],
            {.key = u"performance"_s, .kind = CheckKind::Performance, .name = u"Performance tests passed"_s, .role = int(Role::PerformanceEngineer)},
            {.key = u"security"_s, .kind = CheckKind::Security, .name = u"Security tests passed"_s, .role = int(Role::SecurityTester)},
            old[2],
            {.key = u"alert"_s, .name = u"Alert updated in monitoring"_s, .role = int(Role::OperationsEngineer)}};
}

class DoneTeller
{
public:
    explicit DoneTeller(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    template<typename T>
    Result<Done> tell(const Table<T> &table, const T &thing, const QDateTime &at)
    {
        auto change = table.describe({.after = thing});
        change.at = at;
        return m_transaction.apply(change);
    }

    template<typename T>
    Result<Done> tellAll(const Table<T> &table, const QList<std::pair<T, QDateTime>> &things)
    {
        for (const auto &[thing, at] : things) {
            if (const auto done = tell(table, thing, at); !done)
                return done.error();
        }
        return Done {};
    }

private:
    Transaction &m_transaction;
};

} // namespace

static QList<std::pair<DoneTick, QDateTime>> ticksOf(const QList<Story> &stories,
                                                     const QDateTime &now)
{
    QList<std::pair<DoneTick, QDateTime>> ticks;
    const auto checks = checksOfNew();
    for (const auto &told : Ticks) {
        const auto story = std::ranges::find(stories, told.story, &Story::number);
        const auto check = std::ranges::find(checks, QString::fromUtf16(told.check), &DoneCheck::key);
        if (story == stories.end() || check == checks.end())
            continue;
        auto tick = tickOf(story->id, *check);
        tick.evidence = QString::fromUtf16(told.evidence);
        tick.by = QString::fromUtf16(told.by);
        tick.at = now.addSecs(-60 * told.minutesAgo);
        ticks.append({tick, tick.at});
    }
    return ticks;
}

Result<Done> tickUrgent(Transaction &transaction, const QDateTime &now)
{
    const auto urgent = stories().where(transaction.database(), u"number = ?"_s, {DemoUrgent});
    if (!urgent)
        return urgent.error();
    return DoneTeller(transaction).tellAll(doneTicks(), ticksOf(*urgent, now));
}

Result<Done> tellDone(Transaction &transaction, const QDateTime &now)
{
    auto &database = transaction.database();
    const auto plan = sprints().where(database, u"name IN ('Sprint 16', 'Sprint 21')"_s, {});
    const auto owner = members().where(database, u"name = 'Product Owner'"_s, {});
    const auto all = stories().load(database);
    if (!plan || !owner || !all)
        return !plan ? plan.error() : !owner ? owner.error() : all.error();
    if (plan->size() != 2 || owner->isEmpty())
        return Done {};
    QList<std::pair<DoneVersion, QDateTime>> versions;
    for (const auto &sprint : *plan) {
        const bool isNew = !versions.isEmpty();
        const DoneVersion version {.id = DoneVersionId::create(),
                                   .version = isNew ? 2 : 1,
                                   .checks = toJson(isNew ? checksOfNew() : checksOfOld()),
                                   .owner = owner->first().id,
                                   .sprint = sprint.id,
                                   .savedAt = sprint.startsAt.addDays(-1),
                                   .savedBy = u"Scrum Master"_s};
        versions.append({version, version.savedAt});
    }
    QList<std::pair<DoneClosing, QDateTime>> closings;
    QList<std::pair<DoneOverride, QDateTime>> overrides;
    for (const auto &story : *all) {
        if (!story.closedAt.isValid())
            continue;
        const bool isNew = story.closedAt >= plan->last().startsAt;
        DoneClosing closing {.id = story.id, .version = isNew ? 2 : 1, .closedAt = story.closedAt};
        if (story.number == 2168) {
            closing.missing = u"Performance tests passed"_s;
            overrides.append({DoneOverride {.id = DoneOverrideId::create(),
                                            .story = story.id,
                                            .column = story.column,
                                            .columnName = u"Done"_s,
                                            .version = 2,
                                            .missing = closing.missing,
                                            .reason = u"no load environment this week"_s,
                                            .at = story.closedAt,
                                            .by = u"Scrum Master"_s},
                              story.closedAt});
        }
        closings.append({closing, story.closedAt});
    }
    DoneTeller teller(transaction);
    for (const auto &done : {teller.tellAll(doneVersions(), versions),
                             teller.tellAll(doneTicks(), ticksOf(*all, now)),
                             teller.tellAll(doneClosings(), closings),
                             teller.tellAll(doneOverrides(), overrides)}) {
        if (!done)
            return done.error();
    }
    return Done {};
}

} // namespace Dayshift
