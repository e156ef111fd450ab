// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/demands.h"

#include "models/releases/releasetables.h"
#include "models/team/rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dayshift {

Demands demandsOf(const ReleaseRule &rule)
{
    Demands demands;
    const auto json = QJsonDocument::fromJson(rule.gates.toUtf8()).object();
    if (json["gates"_L1].isArray()) {
        const auto named = json["gates"_L1].toArray();
        demands.gates.removeIf([&](GateKind kind) { return !named.contains(wordOf(kind)); });
    }
    demands.passShare = qBound(0.0, json["passShare"_L1].toDouble(1), 1.0);
    return demands;
}

QString toJson(const Demands &demands)
{
    QJsonArray named;
    for (const auto kind : demands.gates)
        named.append(wordOf(kind));
    return QString::fromUtf8(QJsonDocument(QJsonObject {{u"gates"_s, named},
                                                        {u"passShare"_s, demands.passShare}})
                                     .toJson(QJsonDocument::Compact));
}

ReleaseRuleId theReleaseRule()
{
    return ReleaseRuleId::derived({}, u"release"_s);
}

Result<ReleaseRule> readReleaseRule(Database &database)
{
    const auto rules = releaseRules().load(database);
    if (!rules)
        return rules.error();
    return rules->isEmpty() ? ReleaseRule {.id = theReleaseRule()} : rules->first();
}

QList<Role> signersOf(const ReleaseRule &rule)
{
    QList<Role> roles;
    for (const auto role : AllRoles) {
        if (Roles(rule.signers).testFlag(role))
            roles.append(role);
    }
    return roles;
}

QString wordOf(GateKind kind)
{
    switch (kind) {
    case GateKind::StoriesAccepted:
        return u"stories-accepted"_s;
    case GateKind::DefinitionOfDone:
        return u"definition-of-done"_s;
    case GateKind::FunctionalTests:
        return u"functional-tests"_s;
    case GateKind::PerformanceTests:
        return u"performance-tests"_s;
    case GateKind::SecurityTests:
        return u"security-tests"_s;
    case GateKind::QualityLevel:
        return u"quality-level"_s;
    case GateKind::RollbackRehearsed:
        return u"rollback-rehearsed"_s;
    case GateKind::NoOpenIncident:
        return u"no-open-incident"_s;
    }
    return {};
}

QString wordOf(GateState state)
{
    switch (state) {
    case GateState::Waiting:
        return u"waiting"_s;
    case GateState::Passed:
        return u"passed"_s;
    case GateState::Failed:
        return u"failed"_s;
    case GateState::Waived:
        return u"waived"_s;
    }
    return {};
}

QString wordOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Planned:
        return u"planned"_s;
    case ReleaseState::SignOff:
        return u"sign-off"_s;
    case ReleaseState::Signed:
        return u"signed"_s;
    case ReleaseState::Deploying:
        return u"deploying"_s;
    case ReleaseState::Checking:
        return u"checking"_s;
    case ReleaseState::Verified:
        return u"verified"_s;
    case ReleaseState::Failed:
        return u"failed"_s;
    case ReleaseState::Refused:
        return u"refused"_s;
    }
    return {};
}

QString wordOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Watching:
        return u"watching"_s;
    case CheckOutcome::Recovered:
        return u"recovered"_s;
    case CheckOutcome::Failed:
        return u"failed"_s;
    case CheckOutcome::CalledByPerson:
        return u"called-by-person"_s;
    case CheckOutcome::NotMeasured:
        return u"not-measured"_s;
    }
    return {};
}

QString wordOf(BaselineKind kind)
{
    switch (kind) {
    case BaselineKind::Source:
        return u"source"_s;
    case BaselineKind::Package:
        return u"package"_s;
    case BaselineKind::Configuration:
        return u"configuration"_s;
    case BaselineKind::Database:
        return u"database"_s;
    case BaselineKind::Document:
        return u"document"_s;
    }
    return {};
}

std::optional<GateKind> gateNamed(const QString &word)
{
    for (const auto kind : AllGates) {
        if (wordOf(kind) == word)
            return kind;
    }
    return {};
}

} // namespace Dayshift
