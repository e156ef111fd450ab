// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace Dayshift {

// Facts lie in memory by the million, and a workspace with all of theirs has to stay small: so each
// kind is a row of plain numbers in a vector of its own, names are places among the names of Facts,
// and instants take five bytes. What a person reads is put together from them only where it is
// shown. The sizes are asserted: a new member shows what it costs.

// Seconds since 1970 in UTC; none is "not known". As an optional number in half of the room: facts are
// many.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr Instant(qint64 seconds)
        : m_seconds(seconds)
    {
    }
    constexpr Instant(const std::optional<qint64> &seconds)
        : m_seconds(seconds.value_or(None))
    {
    }

    [[nodiscard]] constexpr bool has_value() const { return m_seconds != None; }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr qint64 operator*() const { return m_seconds; }
    [[nodiscard]] constexpr qint64 value_or(qint64 other) const
    {
        return has_value() ? m_seconds : other;
    }
    constexpr void reset() { m_seconds = None; }

    // None is before everything.
    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;

private:
    static constexpr qint64 None = std::numeric_limits<qint64>::min();
    qint64 m_seconds = None;
};

// An instant in five bytes, as it lies in the facts: for the years up to 19,000.
class ShortInstant
{
public:
    constexpr ShortInstant() = default;
    constexpr ShortInstant(Instant at)
    {
        // What is beyond stays beyond: it must not come round from the other side.
        const auto bits = quint64(at ? std::clamp(*at, None + 1, -None - 1) : None);
        for (size_t i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = quint8(bits >> 8 * i);
    }
    constexpr operator Instant() const { return has_value() ? Instant(**this) : Instant(); }

    [[nodiscard]] constexpr bool has_value() const { return **this != None; }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr qint64 operator*() const
    {
        quint32 low = 0;
        for (size_t i = 0; i < 4; ++i)
            low |= quint32(m_bytes[i]) << 8 * i;
        return qint64(qint8(m_bytes[4])) * (1LL << 32) + low;
    }
    [[nodiscard]] constexpr qint64 value_or(qint64 other) const
    {
        return has_value() ? **this : other;
    }

    // None is before everything.
    friend constexpr bool operator==(ShortInstant a, ShortInstant b) { return *a == *b; }
    friend constexpr auto operator<=>(ShortInstant a, ShortInstant b) { return *a <=> *b; }

private:
    static constexpr qint64 None = -(1LL << 39);
    std::array<quint8, 5> m_bytes {0, 0, 0, 0, 0x80};
};
static_assert(sizeof(ShortInstant) == 5);

// A story went from one status to another. The years are those
// up to 19,000; statuses behind the 2,047th are not told apart from none.
struct StatusFact
{
    qint64 at : 40 = 0;
    qint64 from : 12 = Nowhere; // places in Facts::statuses; Nowhere: not known
    qint64 to : 12 = Nowhere;

    static int fitting(int status) { return status < 2048 ? status : Nowhere; }

    friend bool operator==(const StatusFact &, const StatusFact &) = default;
};
static_assert(sizeof(StatusFact) == 8);

// What is named lies in Facts: the story's id under its own place in Facts::storyIds.
struct StoryFact
{
    ShortInstant createdAt = {};
    bool isKnown = true; // false: others name it, but there is none
    qint16 type = Nowhere; // in Facts::types
    qint16 team = Nowhere; // in Facts::teams; Nowhere: nobody's in particular
    // Where it stood before its first move, a place in Facts::statuses; Nowhere: only that move
    // can tell.
    qint16 bornIn = Nowhere;
    quint32 firstMove = 0; // in Facts::moves; see Facts::movesOf
    quint32 moves = 0;
    int name = Nowhere; // in Facts::texts
};
static_assert(sizeof(StoryFact) == 24);

enum class FactStatus : quint8 { Success, Failure, Cancelled, Running };
enum class FactKind : quint8 { Regular, Hotfix, Rollback, Redeploy };

// The deployment's id lies under its own place in Facts::deploymentIds.
struct DeploymentFact
{
    ShortInstant startedAt = {};
    ShortInstant finishedAt = {};
    FactStatus status = FactStatus::Running;
    FactKind kind : 7 = FactKind::Regular;
    bool isKnown : 1 = true; // false: others name it, but there is none
    int relatesTo = Nowhere;
    int environment = Nowhere; // in Facts::places
    int service = Nowhere; // in Facts::places
    int version = Nowhere; // in Facts::texts
    int connection = Nowhere; // in Facts::places: the server that it was read from
};
static_assert(sizeof(DeploymentFact) == 32);

// A deployment carried a change; the same change may ride on several.
struct CarriedFact
{
    int deployment = Nowhere;
    int change = Nowhere; // place in Facts::changes
    int story = Nowhere;
    ShortInstant committedAt = {};
};
static_assert(sizeof(CarriedFact) == 20);

struct IncidentFact
{
    int id = Nowhere; // in Facts::texts, as its name
    int name = Nowhere;
    int kind = Nowhere; // in Facts::places, as what follows: "incident", "bug"
    int severity = Nowhere;
    int service = Nowhere;
    int causedBy = Nowhere;
    int fixedBy = Nowhere;
    ShortInstant impactStartedAt = {};
    ShortInstant openedAt = {};
    ShortInstant resolvedAt = {};
    bool duplicate = false;
};
static_assert(sizeof(IncidentFact) == 44);

// What a team said at a sprint's closing, as it was written down then.
struct SprintNumbers
{
    int committedItems = 0;
    double committed = 0; // points, as all that follow
    int completedItems = 0;
    double completed = 0;
    double notCompleted = 0;

    friend bool operator==(const SprintNumbers &, const SprintNumbers &) = default;
};

// A sprint is half-open: its end is the first instant after it.
struct SprintFact
{
    QString id = {};
    QString name = {};
    Instant startsAt = {};
    Instant endsAt = {};
    bool isOpen = false; // nobody has closed it yet, whatever the end that was planned
    std::optional<SprintNumbers> closed = {}; // none: nobody wrote any down
    QString team = {};
};

// A story lay in a sprint, with the estimate that held meanwhile; a new estimate is a new fact.
struct SprintItemFact
{
    qint16 sprint = Nowhere; // no further ones are told than that can tell
    ShortInstant addedAt = {};
    ShortInstant removedAt = {}; // none: it is still in
    int story = Nowhere;
    double points = NotEstimated;

    static constexpr double NotEstimated = std::numeric_limits<double>::quiet_NaN();
    static constexpr int MostSprints = std::numeric_limits<qint16>::max();
    [[nodiscard]] bool isEstimated() const { return !std::isnan(points); }
    [[nodiscard]] double pointsOrNone() const { return isEstimated() ? points : 0; }
    [[nodiscard]] bool hasSamePoints(const SprintItemFact &other) const
    {
        return isEstimated() == other.isEstimated() && pointsOrNone() == other.pointsOrNone();
    }

    // By story, as the moves lie, then by sprint, then as they followed each other.
    friend bool operator<(const SprintItemFact &a, const SprintItemFact &b)
    {
        const auto order = [](const SprintItemFact &item) {
            return std::tuple(item.story, item.sprint, item.addedAt, item.removedAt,
                              item.isEstimated(), item.pointsOrNone());
        };
        return order(a) < order(b);
    }
};
static_assert(sizeof(SprintItemFact) == 24);

// Somebody, under a pseudonym, used a feature; Nowhere: the source does not tell users apart.
struct UsageFact
{
    qint64 at : 40 = 0;
    qint64 user : 24 = Nowhere; // place in Facts::users
    qint64 attempts : 48 = 0;
    qint64 feature : 16 = Nowhere; // place in Facts::features
    qint64 successes = 0;

    // No further ones are told.
    static constexpr int MostUsers = (1 << 23) - 1;
    static constexpr int MostFeatures = (1 << 15) - 1;
    static constexpr qint64 MostAttempts = (1LL << 47) - 1;
};
static_assert(sizeof(UsageFact) == 24);

// What the figures are computed from, wherever it lies: a workspace or a folder of files.
struct Facts
{
    std::vector<StoryFact> stories = {};
    std::vector<StatusFact> moves = {}; // those of a story lie together; see movesOf
    std::vector<DeploymentFact> deployments = {};
    std::vector<CarriedFact> carried = {};
    std::vector<IncidentFact> incidents = {};
    std::vector<SprintFact> sprints = {};
    std::vector<SprintItemFact> sprintItems = {}; // in their order
    std::vector<UsageFact> usage = {};
    Names storyIds = {};
    Names deploymentIds = {};
    Names changes = {};
    Names statuses = {};
    Names types = {};
    Names teams = {};
    Names places = {}; // environments, services, servers; kinds and severities of incidents
    Names users = {};
    Names features = {};
    Texts texts = {}; // names of stories, versions, incidents
    Instant earliest = {}; // of everything but commit times
    int danglingReferences = 0;

    // In order of time, then of recording.
    [[nodiscard]] std::span<const StatusFact> movesOf(int story) const
    {
        const auto &fact = stories[size_t(story)];
        return {moves.data() + fact.firstMove, fact.moves};
    }
    void setMoves(int story, std::span<const StatusFact> told);
    [[nodiscard]] std::span<const SprintItemFact> sprintItemsOf(int story) const;
    // In the place of those that the story had; they are put in order.
    void setSprintItems(int story, std::vector<SprintItemFact> items);

    [[nodiscard]] QString storyId(int story) const { return storyIds.at(story); }
    [[nodiscard]] QString storyName(int story) const
    {
        return texts.at(stories[size_t(story)].name);
    }
    [[nodiscard]] QString deploymentId(int deployment) const { return deploymentIds.at(deployment); }
    [[nodiscard]] QString serviceOf(const DeploymentFact &fact) const
    {
        return places.at(fact.service);
    }
    [[nodiscard]] QString versionOf(const DeploymentFact &fact) const
    {
        return texts.at(fact.version);
    }
    [[nodiscard]] QString incidentId(const IncidentFact &fact) const { return texts.at(fact.id); }
    [[nodiscard]] QString incidentName(const IncidentFact &fact) const
    {
        return texts.at(fact.name);
    }
    // It began then, or before: the first of all is when things began to be recorded.
    void see(Instant at)
    {
        if (at && (!earliest || at < earliest))
            earliest = at;
    }

private:
    size_t m_unused = 0; // moves that are no story's any more
};

} // namespace Dayshift
