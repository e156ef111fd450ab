// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolinks.h"

#include "app/demo/demoboard.h"
#include "models/board/boardtables.h"
#include "models/board/criteria.h"
#include "models/board/storylinks.h"
#include "models/pipeline/pipelinetables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct DemoLink
{
    int from;
    LinkKind kind;
    int to;
};
constexpr DemoLink Links[] = {
        {2181, LinkKind::Blocks, 2183},    {2187, LinkKind::Blocks, 2171},
        {2176, LinkKind::Tests, 2187},     {2182, LinkKind::Blocks, 2183},
        {2187, LinkKind::RelatesTo, 2165}, {2173, LinkKind::RelatesTo, 2159},
};

struct DemoCriterion
{
    int story;
    const char16_t *text;
    const char16_t *pipeline; // empty: no test is linked
    const char16_t *stages; // by comma
    const char16_t *test;
};
constexpr DemoCriterion Criteria[] = {
        {2187, u"A customer with valid credentials signs in at the first try.",
         u"identity-service", u"functional tests", u""},
        {2187, u"Sign-in keeps working while a signing key rotates.", u"identity-service",
         u"build,functional tests", u""},
        {2187, u"Wrong credentials are still refused, with the same message.", u"", u"", u""},
        {2187, u"Sign-in answers within 300 ms (p95) at twice the normal load.",
         u"identity-service", u"performance tests", u""},
        {2173, u"An invoice is found by the customer's own reference.", u"portal-web",
         u"functional tests", u""},
        {2173, u"Nothing found says so, and offers to look for the name.", u"", u"", u""},
};

template<typename T, typename Key>
Result<QHash<Key, T>> byName(Database &database, const Table<T> &table, Key T::*name)
{
    const auto all = table.load(database);
    if (!all)
        return all.error();
    QHash<Key, T> found;
    for (const auto &thing : *all)
        found.insert(thing.*name, thing);
    return found;
}

} // namespace

static Result<Done> tellCriterion(Transaction &transaction, const DemoCriterion &told,
                                  const Story &story, ConnectionId server, double rank,
                                  const QDateTime &now)
{
    const auto text = [](const char16_t *literal) { return QString::fromUtf16(literal); };
    const Criterion criterion {.id = CriterionId::create(),
                               .story = story.id,
                               .text = text(told.text),
                               .rank = rank};
    auto change = criteria().describe({.after = criterion});
    change.at = std::min(now, story.createdAt.addSecs(600));
    if (const auto done = transaction.apply(change); !done)
        return done.error();
    for (const auto &stage : text(told.stages).split(u',', Qt::SkipEmptyParts)) {
        const CriterionTest test {.id = CriterionTestId::create(),
                                  .criterion = criterion.id,
                                  .connection = server,
                                  .pipeline = text(told.pipeline),
                                  .stage = stage,
                                  .test = text(told.test)};
        if (const auto done = criterionTests().apply(transaction, {.after = test}); !done)
            return done.error();
    }
    return Done {};
}

// What concerns the story of the day is told when it has been raised.
Result<Done> tellLinks(Transaction &transaction, const QDateTime &now, DemoPart part)
{
    const auto isWanted = [part](int one, int other) {
        const bool isUrgent = one == DemoUrgent || other == DemoUrgent;
        return isUrgent == (part == DemoPart::Urgent);
    };
    const auto all = byName(transaction.database(), stories(), &Story::number);
    if (!all)
        return all.error();
    const auto servers = byName(transaction.database(), connections(), &Connection::name);
    if (!servers)
        return servers.error();
    for (const auto &told : Links) {
        if (!isWanted(told.from, told.to))
            continue;
        auto change = storyLinks().describe(
                {.after = linkOf(all->value(told.from).id, told.kind, all->value(told.to).id)});
        change.at = part == DemoPart::Urgent ? now : now.addDays(-1);
        if (const auto done = transaction.apply(change); !done)
            return done.error();
    }
    double rank = 0;
    for (const auto &told : Criteria) {
        if (!isWanted(told.story, 0))
            continue;
        const auto done = tellCriterion(transaction, told, all->value(told.story),
                                        servers->value(u"Buildbot"_s).id, rank += 1024, now);
        if (!done)
            return done.error();
    }
    return Done {};
}

} // namespace Dayshift
