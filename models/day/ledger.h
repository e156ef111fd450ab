// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/thread.h"

#include <array>

namespace Dayshift {

// The stretches of a thread in which time is lost.
enum class LedgerPhase : int { Detection, Triage, Fix, Test, SignOff, Deploy };
inline constexpr int PhaseCount = int(LedgerPhase::Deploy) + 1;

struct PhaseSum
{
    std::chrono::milliseconds worked = {};
    std::chrono::milliseconds waited = {};

    friend bool operator==(const PhaseSum &, const PhaseSum &) = default;
};

// Where several threads lost their time, open ones with what they have lost until now. Each moment
// of a thread counts once: of what runs at the same time, for what began first.
struct Ledger
{
    int threads = 0;
    int open = 0;
    std::array<PhaseSum, PhaseCount> phases = {};
    std::chrono::milliseconds worked = {};
    std::chrono::milliseconds waited = {};
};
[[nodiscard]] Ledger ledgerOf(const QList<Thread> &threads);
[[nodiscard]] LedgerPhase phaseOf(StepKind kind);
[[nodiscard]] QString wordOf(LedgerPhase phase);

} // namespace Dayshift
