// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/ledger.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

LedgerPhase phaseOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Failure:
    case StepKind::Detection:
        return LedgerPhase::Detection;
    case StepKind::Triage:
        return LedgerPhase::Triage;
    case StepKind::Fix:
    case StepKind::Rework:
    case StepKind::Build:
        return LedgerPhase::Fix;
    case StepKind::Functional:
    case StepKind::Performance:
    case StepKind::Security:
    case StepKind::OtherStage:
        return LedgerPhase::Test;
    case StepKind::SignOff:
        return LedgerPhase::SignOff;
    case StepKind::Deploy:
    case StepKind::WorksAgain:
    case StepKind::Check:
        return LedgerPhase::Deploy;
    }
    return LedgerPhase::Detection;
}

QString wordOf(LedgerPhase phase)
{
    switch (phase) {
    case LedgerPhase::Detection:
        return u"detection"_s;
    case LedgerPhase::Triage:
        return u"triage"_s;
    case LedgerPhase::Fix:
        return u"fix"_s;
    case LedgerPhase::Test:
        return u"test"_s;
    case LedgerPhase::SignOff:
        return u"signOff"_s;
    case LedgerPhase::Deploy:
        return u"deploy"_s;
    }
    return {};
}

Ledger ledgerOf(const QList<Thread> &threads)
{
    Ledger ledger;
    for (const auto &thread : threads) {
        ++ledger.threads;
        ledger.open += thread.isOpen;
        ledger.worked += thread.worked;
        ledger.waited += thread.waited;
        auto until = thread.startedAt;
        for (const auto &step : thread.steps) {
            auto &phase = ledger.phases[size_t(phaseOf(step.kind))];
            if (step.isWait) {
                phase.waited += step.length();
                continue;
            }
            const auto from = std::max(until, step.startedAt);
            if (step.endedAt <= from)
                continue;
            phase.worked += std::chrono::milliseconds(from.msecsTo(step.endedAt));
            until = step.endedAt;
        }
    }
    return ledger;
}

} // namespace Dayshift
