// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/releases/release.h"

#include <QList>

namespace Dayshift {

class Database;

inline constexpr GateKind AllGates[] {
        GateKind::StoriesAccepted,   GateKind::DefinitionOfDone, GateKind::FunctionalTests,
        GateKind::PerformanceTests,  GateKind::SecurityTests,    GateKind::QualityLevel,
        GateKind::RollbackRehearsed, GateKind::NoOpenIncident};

// What a ReleaseRule asks for, in full: Gate rows and signatures are made from it.
struct Demands
{
    QList<GateKind> gates {std::begin(AllGates), std::end(AllGates)};
    double passShare = 1; // of the tests that ran: the quality level

    friend bool operator==(const Demands &, const Demands &) = default;
};
[[nodiscard]] Demands demandsOf(const ReleaseRule &rule);
[[nodiscard]] QString toJson(const Demands &demands);

// There is one rule in a workspace; none is stored while nobody has changed anything.
[[nodiscard]] ReleaseRuleId theReleaseRule();
[[nodiscard]] Result<ReleaseRule> readReleaseRule(Database &database);
// The roles that have to sign, in the order in which people read them.
[[nodiscard]] QList<Role> signersOf(const ReleaseRule &rule);

// The stable words for JSON and the command line: the same in every language.
[[nodiscard]] QString wordOf(GateKind kind);
[[nodiscard]] QString wordOf(GateState state);
[[nodiscard]] QString wordOf(ReleaseState state);
[[nodiscard]] QString wordOf(CheckOutcome outcome);
[[nodiscard]] QString wordOf(BaselineKind kind);
[[nodiscard]] std::optional<GateKind> gateNamed(const QString &word);

} // namespace Dayshift
