// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"
#include "models/releases/deployment.h"
#include "models/team/member.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Dayshift {

using ReleaseId = Id<struct Release>;
using ReleaseStoryId = Id<struct ReleaseStory>;
using BaselinePartId = Id<struct BaselinePart>;
using GateId = Id<struct Gate>;
using SignatureId = Id<struct Signature>;
using DeploymentCheckId = Id<struct DeploymentCheck>;
using ReleaseRuleId = Id<struct ReleaseRule>;
using IncidentId = Id<struct Incident>;
using IndicatorId = Id<struct Indicator>;

enum class ReleaseState : int {
    Planned,
    SignOff,
    Signed,
    Deploying,
    Checking,
    Verified,
    Failed,
    Refused
};

// One version of one service that is meant to go out.
struct Release
{
    ReleaseId id = {};
    QString version = {};
    QString service = {};
    ReleaseState state = ReleaseState::Planned;
    BuildId build = {}; // null: none has built it yet
    QString commit = {};
    QDateTime plannedAt = {};
    QString plannedBy = {};
    QDateTime sealedAt = {}; // from then on its baseline is what is signed
    QString sealedBy = {};
    QString baselineHash = {}; // SHA-256 over its parts
    QDateTime signOffSince = {};
    QDateTime deployedAt = {};
    QString artifact = {};
    QString configuration = {};
    QString flags = {};
    QString rollbackTo = {}; // the version that is restored if this one fails
    QString notes = {}; // Markdown, for customers

    friend bool operator==(const Release &, const Release &) = default;
};

struct ReleaseStory
{
    ReleaseStoryId id = {};
    ReleaseId release = {};
    StoryId story = {};
    QDateTime addedAt = {};

    friend bool operator==(const ReleaseStory &, const ReleaseStory &) = default;
};

enum class BaselineKind : int { Source, Package, Configuration, Database, Document };

struct BaselinePart
{
    BaselinePartId id = {};
    ReleaseId release = {};
    BaselineKind kind = BaselineKind::Source;
    QString name = {};
    QString version = {}; // or hash

    friend bool operator==(const BaselinePart &, const BaselinePart &) = default;
};

enum class GateKind : int {
    StoriesAccepted,
    DefinitionOfDone,
    FunctionalTests,
    PerformanceTests,
    SecurityTests,
    QualityLevel,
    RollbackRehearsed,
    NoOpenIncident
};
enum class GateState : int { Waiting, Passed, Failed, Waived };

// What has to hold before a release goes out, as it was found last.
struct Gate
{
    GateId id = {};
    ReleaseId release = {};
    GateKind kind = GateKind::StoriesAccepted;
    GateState state = GateState::Waiting;
    QString evidence = {}; // JSON object: which build, stage, report, criterion, counts
    BuildId build = {};
    QString person = {}; // whose work proves it
    QDateTime at = {}; // when it came to hold
    QString waivedReason = {};
    QString waivedBy = {};
    QDateTime waivedAt = {};

    friend bool operator==(const Gate &, const Gate &) = default;
};

// Somebody signed, or refused, for a role.
struct Signature
{
    SignatureId id = {};
    ReleaseId release = {};
    Role role = Role::Guest;
    MemberId member = {};
    QString person = {}; // the name at that time
    QString meaning = {}; // what the signature says
    bool refused = false;
    QString reason = {}; // of a refusal
    QString commit = {}; // for exactly this one
    QString gates = {}; // JSON: the gates as they were
    QString baselineHash = {};
    QDateTime at = {};
    QDateTime voidAt = {}; // invalid: it holds
    QString voidReason = {};
    QString login = {}; // by which the database knew them; empty: it is a file

    friend bool operator==(const Signature &, const Signature &) = default;
};

// What a deployment took along; it has the deployment's id.
struct DeploymentContents
{
    DeploymentId id = {};
    ReleaseId release = {};
    QString artifact = {};
    QString configuration = {};
    QString flags = {};
    QString rollbackTo = {};
    QString startedBy = {};

    friend bool operator==(const DeploymentContents &, const DeploymentContents &) = default;
};

enum class CheckOutcome : int { Watching, Recovered, Failed, CalledByPerson, NotMeasured };

// The watch after a deployment over the figure that had shown the failure.
struct DeploymentCheck
{
    DeploymentCheckId id = {};
    DeploymentId deployment = {};
    IncidentId incident = {};
    IndicatorId indicator = {};
    QDateTime startedAt = {};
    qint64 windowSeconds = 900; // so long it has to stay in its band
    QDateTime inBandSince = {}; // invalid: it is outside, or was not measured
    QDateTime endedAt = {};
    CheckOutcome outcome = CheckOutcome::Watching;
    std::optional<double> worst = {};
    std::optional<double> last = {};
    QString reason = {};
    QString person = {};

    friend bool operator==(const DeploymentCheck &, const DeploymentCheck &) = default;
};

// What the team asks of its releases.
struct ReleaseRule
{
    ReleaseRuleId id = {};
    int signers = int(Role::ProductOwner) | int(Role::DevTester) | int(Role::OperationsEngineer);
    QString gates = {}; // JSON; empty: all of them
    qint64 watchSeconds = 900;
    bool advises = false; // the light profile: gates warn

    friend bool operator==(const ReleaseRule &, const ReleaseRule &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Release)
Q_DECLARE_METATYPE(Dayshift::Gate)
Q_DECLARE_METATYPE(Dayshift::Signature)
Q_DECLARE_METATYPE(Dayshift::DeploymentCheck)
