// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace Dayshift {

// Seconds since 1970 in UTC; none is "not known".
using Instant = std::optional<qint64>;

// A reference to another fact by its place in Facts. Nowhere: it names none, or none that is known.
inline constexpr int Nowhere = -1;

// A story went from one status to another. The order tells apart what happened in the same second.
struct StatusFact
{
    qint64 at = 0;
    qint64 order = 0;
    int from = Nowhere; // places in Facts::statusNames; Nowhere: not known
    int to = Nowhere;

    friend auto operator<=>(const StatusFact &, const StatusFact &) = default;
};

struct StoryFact
{
    QString id = {};
    QString name = {}; // as people know it: "#2187 Sign-in rejects valid credentials"
    QString type = {};
    Instant createdAt = {};
    std::vector<StatusFact> moves = {}; // in order of time, then of recording
    // Where it stood before its first move, a place in Facts::statusNames; Nowhere: only that move
    // can tell.
    int bornIn = Nowhere;
    bool isKnown = true; // false: others name it, but there is none
    QString team = {}; // whose it is; empty: nobody's in particular
};

enum class FactStatus { Success, Failure, Cancelled, Running };
enum class FactKind { Regular, Hotfix, Rollback, Redeploy };

struct DeploymentFact
{
    QString id = {};
    QString environment = {};
    QString service = {};
    QString version = {};
    FactStatus status = FactStatus::Running;
    FactKind kind = FactKind::Regular;
    Instant startedAt = {};
    Instant finishedAt = {};
    int relatesTo = Nowhere;
    QString connection = {}; // the server that it was read from, where that is known
    bool isKnown = true; // false: others name it, but there is none
};

// A deployment carried a change; the same change may ride on several.
struct CarriedFact
{
    int deployment = Nowhere;
    int change = Nowhere; // place in Facts::changeNames
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
    std::optional<double> points = {};
};

// Somebody, under a pseudonym, used a feature; Nowhere: the source does not tell users apart.
struct UsageFact
{
    qint64 at = 0;
    int user = Nowhere; // place in Facts::userNames
    int feature = Nowhere; // place in Facts::featureNames
    qint64 attempts = 0;
    qint64 successes = 0;
};

// What the figures are computed from, wherever it lies: a workspace or a folder of files.
struct Facts
{
    std::vector<StoryFact> stories = {};
    std::vector<DeploymentFact> deployments = {};
    std::vector<CarriedFact> carried = {};
    std::vector<IncidentFact> incidents = {};
    std::vector<SprintFact> sprints = {};
    std::vector<SprintItemFact> sprintItems = {};
    std::vector<UsageFact> usage = {};
    QStringList statusNames = {};
    QStringList changeNames = {};
    QStringList userNames = {};
    QStringList featureNames = {};
    Instant earliest = {}; // of everything but commit times
    int danglingReferences = 0;
};

// Gives each name a place, the same one each time it is met.
class Places
{
public:
    explicit Places(QStringList &names)
        : m_names(names)
    {
    }
    int operator()(const QString &name)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.cend())
            return *known;
        m_names.append(name);
        return *m_places.insert(name, int(m_names.size()) - 1);
    }

private:
    QStringList &m_names;
    QHash<QString, int> m_places;
};

} // namespace Dayshift
