// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daystep.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString wordOf(Lane lane)
{
    switch (lane) {
    case Lane::Customer:
        return u"customer"_s;
    case Lane::ProductOwner:
        return u"productOwner"_s;
    case Lane::Developer:
        return u"developer"_s;
    case Lane::DevTester:
        return u"devTester"_s;
    case Lane::PerformanceEngineer:
        return u"performanceEngineer"_s;
    case Lane::SecurityTester:
        return u"securityTester"_s;
    case Lane::ReleaseEngineer:
        return u"releaseEngineer"_s;
    case Lane::OperationsEngineer:
        return u"operationsEngineer"_s;
    }
    return {};
}

QString wordOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Failure:
        return u"failure"_s;
    case StepKind::Detection:
        return u"detection"_s;
    case StepKind::Triage:
        return u"triage"_s;
    case StepKind::Fix:
        return u"fix"_s;
    case StepKind::Rework:
        return u"rework"_s;
    case StepKind::Build:
        return u"build"_s;
    case StepKind::Functional:
        return u"functional"_s;
    case StepKind::Performance:
        return u"performance"_s;
    case StepKind::Security:
        return u"security"_s;
    case StepKind::OtherStage:
        return u"other"_s;
    case StepKind::SignOff:
        return u"signOff"_s;
    case StepKind::Deploy:
        return u"deploy"_s;
    case StepKind::WorksAgain:
        return u"worksAgain"_s;
    case StepKind::Check:
        return u"check"_s;
    }
    return {};
}

QString wordOf(StepEnd end)
{
    switch (end) {
    case StepEnd::Done:
        return u"done"_s;
    case StepEnd::Open:
        return u"open"_s;
    case StepEnd::Passed:
        return u"passed"_s;
    case StepEnd::Unstable:
        return u"unstable"_s;
    case StepEnd::Failed:
        return u"failed"_s;
    case StepEnd::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

std::optional<Lane> laneNamed(const QString &word)
{
    for (int i = 0; i < LaneCount; ++i) {
        if (wordOf(Lane(i)).compare(word, Qt::CaseInsensitive) == 0)
            return Lane(i);
    }
    return {};
}

Role roleOf(Lane lane)
{
    switch (lane) {
    case Lane::Customer:
        return Role::Guest;
    case Lane::ProductOwner:
        return Role::ProductOwner;
    case Lane::Developer:
        return Role::Developer;
    case Lane::DevTester:
        return Role::DevTester;
    case Lane::PerformanceEngineer:
        return Role::PerformanceEngineer;
    case Lane::SecurityTester:
        return Role::SecurityTester;
    case Lane::ReleaseEngineer:
    case Lane::OperationsEngineer:
        return Role::OperationsEngineer;
    }
    return Role::Guest;
}

} // namespace Dayshift
