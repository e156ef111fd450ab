// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace Dayshift {

// Seconds since 1970 in UTC; none is "not known".
using Instant = std::optional<qint64>;

// A reference to another fact by its place in Facts. Nowhere: it names none, or none that is known.
inline constexpr int Nowhere = -1;

struct StoryFact
{
    QString id = {};
    QString name = {}; // as people know it: "#2187 Sign-in rejects valid credentials"
    QString type = {};
    Instant createdAt = {};
};

// A story went from one status to another. The order tells apart what happened in the same second.
struct StatusFact
{
    int story = Nowhere;
    int from = Nowhere; // places in Facts::statusNames
    int to = Nowhere;
    qint64 at = 0;
    qint64 order = 0;
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

// What the figures are computed from, wherever it lies: a workspace or a folder of files.
struct Facts
{
    std::vector<StoryFact> stories = {};
    std::vector<StatusFact> statusChanges = {}; // in order of time, then of recording
    std::vector<DeploymentFact> deployments = {};
    std::vector<CarriedFact> carried = {};
    std::vector<IncidentFact> incidents = {};
    QStringList statusNames = {};
    QStringList changeNames = {};
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
