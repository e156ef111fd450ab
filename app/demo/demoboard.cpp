// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoboard.h"

#include "app/demo/demoreleases.h"
#include "app/demo/demoteams.h"
#include "models/board/boardtables.h"
#include "models/team/teamtables.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

constexpr qint64 Hour = 3600, Day = 24 * Hour;

struct DemoMember
{
    const char16_t *name;
    Role role;
};
constexpr DemoMember Members[] = {
        {u"Product Owner", Role::ProductOwner},   {u"Scrum Master", Role::ScrumMaster},
        {u"Developer 1", Role::Developer},        {u"Developer 2", Role::Developer},
        {u"DevTester", Role::DevTester},          {u"Performance Engineer", Role::PerformanceEngineer},
        {u"Security Tester", Role::SecurityTester}, {u"Operations Engineer", Role::OperationsEngineer},
        {u"Release Engineer", Role::OperationsEngineer},
};

struct DemoStory
{
    int number;
    const char16_t *title;
    double points;
    int epic; // index into Epics, -1: none
    int owner;
    Category stands;
    qint64 since; // seconds in its column
    const char16_t *blocked;
};
struct DemoEpic
{
    int number;
    const char16_t *title;
    const char16_t *description;
};
constexpr DemoEpic Epics[] = {
        {2144, u"DevOps CI/CD",
         u"## Problem\n\n"
         "Every release waits for two days of tests by hand. What a customer reported on Monday is "
         "repaired on Tuesday and delivered two weeks later.\n\n"
         "## What we want\n\n"
         "A release at the end of **every sprint**, by a pipeline that anybody may start and "
         "everybody can read.\n\n"
         "## Business value\n\n"
         "- Customers get a repair in days, not in weeks\n"
         "- Fewer evenings at the release desk\n\n"
         "## Ideas\n\n"
         "One sign-off instead of three (#2183). The load environment for #2181 could be rented by "
         "the hour. How others do it: [a report](https://example.org/delivery).\n\n"
         "## Topics\n\n"
         "| Topic | Where we stand |\n| --- | --- |\n"
         "| Test strategy | written, not lived |\n"
         "| Test process | by hand, twice |\n"
         "| Environments | one is missing |\n"
         "| Monitoring | traffic and errors |\n\n"
         "## Recommendations from outside\n\n"
         "> Measure the time from commit to customer first; all else follows from it.\n\n"
         "## Action items\n\n"
         "- [x] Sprint 21: Show scan results to everybody (Security Tester) - story created: #2182\n"
         "- [ ] Sprint 22: Make tests a part of every story (DevTester) #2176\n"
         "- [ ] Sprint 22: Rent a load environment for a week (Performance Engineer)\n"
         "- [ ] Rehearse a roll-back with the whole team (Release Engineer)\n"},
        {2098, u"Self-service accounts",
         u"## Problem\n\nFour of ten calls are about a password.\n\n"
         "## What we want\n\nCustomers look after their accounts themselves. "
         "It is delivered by #2144.\n"},
        {2120, u"Faster invoices", u"An invoice is found, read and sent again in seconds."},
};
constexpr DemoStory Stories[] = {
        {2183, u"Deploy to production with one sign-off", 5, 0, 8, Category::ToDo, 6 * Day, u""},
        {2171, u"Remember a trusted device for 30 days", 5, 1, 3, Category::ToDo, 7 * Day, u""},
        {2176, u"Integration tests are part of every user story", 5, 0, 4, Category::InProgress,
         3 * Day, u""},
        {2181, u"Performance stage for portal-web", 5, 0, 5, Category::InProgress, 5 * Day,
         u"No load environment"},
        {2165, u"Reset the password by text message", 5, 1, 3, Category::InProgress, 4 * Day, u""},
        {2173, u"Find invoices by customer reference", 3, 2, 2, Category::InProgress, 2 * Day, u""},
        {2177, u"QA is part of the Scrum Team", 3, 0, 1, Category::Verify, Day, u""},
        {2172, u"Export my data as an archive", 3, 1, 4, Category::Verify, Day + 2 * Hour, u""},
        {2182, u"Security scan reports to the dashboard", 3, 0, 6, Category::Done, 2 * Day, u""},
        {2168, u"Show the last sign-in on the profile page", 2, 1, 2, Category::Done, 3 * Day, u""},
        {2159, u"Invoice document in under 2 seconds", 5, 2, 2, Category::Done, 4 * Day, u""},
        {2174, u"Send an invoice again", 2, 2, 3, Category::Done, 5 * Day, u""},
};
// What earlier sprints finished is told by number and place alone; these are its titles.
constexpr const char16_t *Deeds[] = {u"Search", u"Show", u"Sort", u"Export", u"Check", u"Print",
                                     u"Cancel", u"Confirm"};
constexpr const char16_t *Things[] = {u"open invoices",   u"delivery addresses", u"payment methods",
                                      u"account history", u"notifications",      u"tax numbers",
                                      u"price lists",     u"contact persons"};

// How many days each of them took from the start of the work to production, longest first:
// half of them took 4.7 days or less, and all together 6.0 on average.
constexpr double DaysTaken[] = {
        22.15, 19.3, 17.6, 16.4, 15.2, 13.4, 12.5, 11.6, 10.8, 10.2, 9.8, 9.5, 9.1, 8.7, 8.4, 8.0,
        7.6,   7.2,  6.9,  6.7,  6.5,  6.3,  6.1,  5.9,  5.7,  5.5,  5.4, 5.2, 5.1, 4.9, 4.75, 4.65,
        4.5,   4.4,  4.2,  4.0,  3.9,  3.8,  3.6,  3.5,  3.3,  3.2,  3.1, 2.9, 2.8, 2.7, 2.6, 2.5,
        2.4,   2.3,  2.2,  2.1,  1.9,  1.7,  1.6,  1.4,  1.2,  1.1,  0.9, 0.6, 0.4,  0.2};
constexpr int DoneBefore = int(std::size(DaysTaken));

// Tells the moves of a story through the columns, each at its own time.
class Narrator
{
public:
    Narrator(Transaction &transaction, QList<Column> columns)
        : m_transaction(transaction)
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] const Column &column(Category category) const
    {
        return *std::ranges::find(m_columns, category, &Column::category);
    }

    Result<Done> make(Story &story)
    {
        story.column = column(Category::ToDo).id;
        story.enteredAt = story.createdAt;
        story.rank = ++m_rank;
        return apply({.after = story}, story.createdAt);
    }

    Result<Done> move(Story &story, Category to, const QDateTime &at)
    {
        auto moved = story;
        moved.column = column(to).id;
        moved.enteredAt = at;
        moved.closedAt = to == Category::Done ? at : QDateTime();
        const auto done = apply({story, moved}, at);
        story = moved;
        return done;
    }

private:
    Result<Done> apply(const Edit<Story> &edit, const QDateTime &at)
    {
        auto change = stories().describe(edit);
        change.at = at;
        return m_transaction.apply(change);
    }

    Transaction &m_transaction;
    QList<Column> m_columns;
    double m_rank = 0;
};

} // namespace

static QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

static Result<QList<Member>> tellMembers(Transaction &transaction)
{
    const auto known = members().load(transaction.database());
    if (!known)
        return known.error();
    QList<Member> made;
    for (const auto &told : Members) {
        const auto name = text(told.name);
        // Who opened the workspace is in it already.
        const auto own = std::ranges::find(*known, name, &Member::name);
        Edit<Member> edit {.after = Member {.id = MemberId::create(), .name = name, .login = name}};
        if (own != known->end())
            edit = {*own, *own};
        edit.after->roles = int(told.role);
        made.append(*edit.after);
        if (const auto done = members().apply(transaction, edit); !done)
            return done.error();
    }
    return made;
}

static Result<QList<Epic>> tellEpics(Transaction &transaction, const DemoTeams &teams,
                                     const QDateTime &now)
{
    QList<Epic> made;
    for (const auto &epic : Epics) {
        made.append({.id = EpicId::create(),
                     .number = epic.number,
                     .title = text(epic.title),
                     .description = text(epic.description),
                     .rank = double(made.size() + 1),
                     .createdAt = now.addDays(-120),
                     .product = teams.products[made.size() == 2 ? 1 : 0].id});
        if (const auto done = epics().apply(transaction, {.after = made.last()}); !done)
            return done.error();
    }
    return made;
}

// What nobody has planned yet, most wanted first, and the sprint that it may go into.
struct DemoWish
{
    const char16_t *title;
    std::optional<double> points;
    int epic;
    int owner; // index into Members, -1: nobody
};
static const DemoWish Wishes[] = {
        {u"Invite a colleague by mail", 5, 1, 3},
        {u"Show what a release changes for customers", 8, 0, -1},
        {u"Remind of invoices that are not paid", 5, 2, -1},
        {u"Sign in with a passkey", 13, 1, -1},
        {u"Roll back with one click", 5, 0, 5},
        {u"Find orders by delivery address", 3, 2, -1},
        {u"Close an account for good", {}, 1, -1},
        {u"Pay by direct debit", {}, 2, -1},
        {u"Try every change in a copy of production", 8, 0, -1},
};

static Result<Done> tellBacklog(Transaction &transaction, Narrator &narrator, const QDateTime &now,
                                const QList<Member> &team, const DemoTeams &teams,
                                const QList<Epic> &plan, const Sprint &running)
{
    auto roomy = running;
    roomy.capacity = 45;
    if (const auto done = sprints().apply(transaction, {running, roomy}); !done)
        return done.error();
    const Sprint next {.id = SprintId::create(),
                       .name = u"Sprint 23"_s,
                       .goal = u"Customers look after their account themselves"_s,
                       .startsAt = running.startsAt.addDays(14),
                       .endsAt = running.endsAt.addDays(14),
                       .rank = running.rank + 1,
                       .capacity = 45};
    if (const auto done = sprints().apply(transaction, {.after = next}); !done)
        return done.error();
    int number = 2110;
    for (const auto &wish : Wishes) {
        ++number;
        Story story {.id = StoryId::create(),
                     .number = number,
                     .title = text(wish.title),
                     .epic = plan[wish.epic].id,
                     .sprint = number < 2113 ? next.id : SprintId(),
                     .owner = wish.owner < 0 ? MemberId() : team[wish.owner].id,
                     .points = wish.points,
                     .createdAt = now.addDays(2101 - number),
                     .priority = demoPriority(number),
                     .value = number % 3 == 0 ? std::nullopt : std::optional(double(2121 - number)),
                     .team = teams.of(wish.epic)};
        if (const auto done = narrator.make(story); !done)
            return done.error();
    }
    // The next one that anybody writes down is that of the day.
    return transaction.keepNumbersAbove(u"story"_s, DemoUrgent - 1);
}

// Seven sprints of two weeks; the last one runs, and today is its seventh working day.
static Result<QList<Sprint>> tellSprints(Transaction &transaction, const QDateTime &now)
{
    QList<Sprint> made;
    for (int number = 16; number <= 22; ++number) {
        const auto starts = QDateTime(now.date().addDays(-8), QTime(7, 0), Qt::UTC)
                                    .addDays((number - 22) * 14);
        made.append({.id = SprintId::create(),
                     .name = u"Sprint %1"_s.arg(number),
                     .goal = u"Release every sprint"_s,
                     .startsAt = starts,
                     .endsAt = starts.addDays(11).addSecs(15 * Hour), // the midnight after a Friday
                     .state = number == 22 ? SprintState::Running : SprintState::Closed,
                     .rank = double(number)});
        if (const auto done = sprints().apply(transaction, {.after = made.last()}); !done)
            return done.error();
    }
    return made;
}

static Result<Done> tellToday(Transaction &transaction, Narrator &narrator, const QDateTime &now,
                              const QList<Member> &team, const DemoTeams &teams,
                              const QList<Epic> &plan, const Sprint &sprint)
{
    for (const auto &told : Stories) {
        Story story {.id = StoryId::create(),
                     .number = told.number,
                     .title = text(told.title),
                     .epic = told.epic < 0 ? EpicId() : plan[told.epic].id,
                     .sprint = sprint.id,
                     .owner = team[told.owner].id,
                     .points = told.points,
                     .priority = demoPriority(told.number),
                     .team = teams.of(told.epic)};
        const auto entered = now.addSecs(-told.since);
        const int steps = int(told.stands);
        // They were planned when the sprint began.
        story.createdAt = std::min(entered.addSecs(-Day * steps), sprint.startsAt.addDays(-3));
        if (const auto done = narrator.make(story); !done)
            return done.error();
        for (int step = 1; step <= steps; ++step) {
            const auto done = narrator.move(story, Category(step),
                                            entered.addSecs(-Day * (steps - step)));
            if (!done)
                return done.error();
        }
        if (told.blocked[0] == 0)
            continue;
        auto blocked = story;
        blocked.blockedReason = text(told.blocked);
        blocked.blockedAt = now.addDays(-4);
        if (const auto done = stories().apply(transaction, {story, blocked}); !done)
            return done.error();
    }
    return Done {};
}

// Longer ones rather earlier: the team became faster from week to week.
static QList<double> daysInOrder()
{
    QList<std::pair<double, int>> order;
    for (int i = 0; i < DoneBefore; ++i)
        order.append({i + 0.8 * ((i * 37) % DoneBefore), i});
    std::ranges::sort(order);
    QList<double> days(DoneBefore);
    for (int i = 0; i < DoneBefore; ++i)
        days[order[i].second] = DaysTaken[i];
    return days;
}

static Result<QList<DemoDone>> tellPast(Narrator &narrator, const QList<Member> &team,
                                        const QList<Epic> &plan, const QList<Sprint> &past)
{
    const auto days = daysInOrder();
    const auto releases = demoReleases();
    QList<DemoDone> finished;
    for (int i = 0; i < DoneBefore; ++i) {
        const auto release = i * int(releases.size()) / DoneBefore;
        const auto out = releases[release];
        const auto took = qint64(days[i] * Day);
        const auto begun = out.addSecs(-took);
        const auto done = out.addSecs(-std::min(took / 4, Hour + (i % 5) * Hour / 2));
        Story story {.id = StoryId::create(),
                     .number = 2040 + i,
                     .title = u"%1 %2"_s.arg(text(Deeds[i % 8]), text(Things[(i / 8 + i) % 8])),
                     .epic = plan[i % 3].id,
                     .owner = team[2 + i % 4].id,
                     .points = double(1 + (i * 3) % 5),
                     .createdAt = begun.addDays(-5)};
        for (const auto &sprint : past) {
            if (sprint.startsAt <= done)
                story.sprint = sprint.id;
        }
        if (const auto made = narrator.make(story); !made)
            return made.error();
        const auto work = double(begun.secsTo(done));
        for (const auto &[to, share] :
             {std::pair(Category::InProgress, 0.0), std::pair(Category::Verify, 0.6),
              std::pair(Category::Release, 0.85), std::pair(Category::Done, 1.0)}) {
            const auto moved = narrator.move(story, to, begun.addSecs(qint64(work * share)));
            if (!moved)
                return moved.error();
        }
        finished.append({story.id, story.number, done, release});
    }
    return finished;
}

Result<QList<DemoDone>> tellBoard(Transaction &transaction, const QDateTime &now)
{
    const auto found = columns().load(transaction.database());
    if (!found)
        return found.error();
    auto limited = *found;
    for (auto &column : limited) {
        const auto before = column;
        column.wipLimit = column.category == Category::InProgress ? 4
                : column.category == Category::Verify             ? 2
                : column.category == Category::Release            ? 3
                                                                  : 0;
        if (before == column)
            continue;
        if (const auto done = columns().apply(transaction, {before, column}); !done)
            return done.error();
    }
    const auto team = tellMembers(transaction);
    if (!team)
        return team.error();
    const auto teams = tellTeams(transaction);
    if (!teams)
        return teams.error();
    const auto plan = tellEpics(transaction, *teams, now);
    if (!plan)
        return plan.error();
    const auto all = tellSprints(transaction, now);
    if (!all)
        return all.error();
    Narrator narrator(transaction, limited);
    const auto today = tellToday(transaction, narrator, now, *team, *teams, *plan, all->last());
    if (!today)
        return today.error();
    if (const auto told = tellBacklog(transaction, narrator, now, *team, *teams, *plan, all->last()); !told)
        return told.error();
    return tellPast(narrator, *team, *plan, all->first(all->size() - 1));
}

} // namespace Dayshift
