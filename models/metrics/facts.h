// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/names.h"

#include <cmath>
#include <compare>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace Dayshift {

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

// A story went from one status to another: eight bytes, for there are millions. The years are those
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
    Instant createdAt = {};
    quint32 firstMove = 0; // in Facts::moves; see Facts::movesOf
    quint32 moves = 0;
    int name = Nowhere; // in Facts::texts
    qint16 type = Nowhere; // in Facts::types
    qint16 team = Nowhere; // in Facts::teams; Nowhere: nobody's in particular
    // Where it stood before its first move, a place in Facts::statuses; Nowhere: only that move
    // can tell.
    qint16 bornIn = Nowhere;
    bool isKnown = true; // false: others name it, but there is none
};

enum class FactStatus : quint8 { Success, Failure, Cancelled, Running };
enum class FactKind : quint8 { Regular, Hotfix, Rollback, Redeploy };

// The deployment's id lies under its own place in Facts::deploymentIds.
struct DeploymentFact
{
    Instant startedAt = {};
    Instant finishedAt = {};
    int relatesTo = Nowhere;
    int environment = Nowhere; // in Facts::places
    int service = Nowhere; // in Facts::places
    int version = Nowhere; // in Facts::texts
    int connection = Nowhere; // in Facts::places: the server that it was read from
    FactStatus status = FactStatus::Running;
    FactKind kind = FactKind::Regular;
    bool isKnown = true; // false: others name it, but there is none
};

// A deployment carried a change; the same change may ride on several.
struct CarriedFact
{
    int deployment = Nowhere;
    int change = Nowhere; // place in Facts::changes
    int story = Nowhere;
    Instant committedAt = {};
};

struct IncidentFact
{
    QString id = {};
    QString name = {};
    QString kind = {}; // incident, bug
    QString severity = {};
    QString service = {};
    Instant impactStartedAt = {};
    Instant openedAt = {};
    Instant resolvedAt = {};
    int causedBy = Nowhere;
    int fixedBy = Nowhere;
    bool duplicate = false;
};

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
    int sprint = Nowhere;
    int story = Nowhere;
    Instant addedAt = {};
    Instant removedAt = {}; // none: it is still in
    double points = NotEstimated;

    static constexpr double NotEstimated = std::numeric_limits<double>::quiet_NaN();
    [[nodiscard]] bool isEstimated() const { return !std::isnan(points); }
    [[nodiscard]] double pointsOrNone() const { return isEstimated() ? points : 0; }
    [[nodiscard]] bool hasSamePoints(const SprintItemFact &other) const
    {
        return isEstimated() == other.isEstimated() && pointsOrNone() == other.pointsOrNone();
    }

    // By sprint, then by story, then as they followed each other.
    friend bool operator<(const SprintItemFact &a, const SprintItemFact &b)
    {
        const auto order = [](const SprintItemFact &item) {
            return std::tuple(item.sprint, item.story, item.addedAt, item.removedAt,
                              item.isEstimated(), item.pointsOrNone());
        };
        return order(a) < order(b);
    }
};

// Somebody, under a pseudonym, used a feature; Nowhere: the source does not tell users apart.
struct UsageFact
{
    qint64 at = 0;
    int user = Nowhere; // place in Facts::users
    int feature = Nowhere; // place in Facts::features
    qint64 attempts = 0;
    qint64 successes = 0;
};

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
    Names places = {}; // environments, services, servers
    Names users = {};
    Names features = {};
    Texts texts = {}; // names of stories, versions
    Instant earliest = {}; // of everything but commit times
    int danglingReferences = 0;

    // In order of time, then of recording.
    [[nodiscard]] std::span<const StatusFact> movesOf(int story) const
    {
        const auto &fact = stories[size_t(story)];
        return {moves.data() + fact.firstMove, fact.moves};
    }
    void setMoves(int story, std::span<const StatusFact> told);
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
