// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/criteria.h"
#include "models/board/donefacts.h"
#include "models/pipeline/build.h"
#include "models/production/incident.h"
#include "models/releases/demands.h"

#include <QJsonObject>

namespace Dayshift {

// A story of a release, and what proves that it is done.
struct ReleasedStory
{
    Story story = {};
    CriteriaProgress criteria = {};
    bool isPassedOn = false; // it lies in a column of Release or Done
    QDateTime provedAt = {}; // when the last of its criteria was met
    QString provedBy = {}; // who ticked it; empty: tests did
    QList<CheckResult> done = {}; // by the definition of done that holds
};

// A stage as a build of the release's commit ran it.
struct StageRun
{
    Build build = {};
    Stage stage = {};
};

// What has to be known of a release to say which gates hold.
struct ReleaseFacts
{
    Release release = {};
    Demands demands = {};
    QList<ReleasedStory> stories = {};
    int doneVersion = 0; // 0: the team has no definition of done
    QList<StageRun> runs = {}; // of exactly the release's commit, in the order of time
    QSet<StageKind> passedElsewhere = {}; // for another commit of the same pipelines
    QList<Incident> open = {}; // incidents of its service
    QHash<Role, QString> people = {}; // whose work a gate is, by role
    QList<Gate> known = {}; // as they were found last
};

// Which gates hold, each with its evidence. A waiver holds for the commit, and for the incidents,
// that it was given for; a rehearsal for the commit. The same facts always give the same gates.
[[nodiscard]] QList<Gate> gatesOf(const ReleaseFacts &facts, const QDateTime &now);

// Whether a release may go on with it.
[[nodiscard]] inline bool isMet(const Gate &gate)
{
    return gate.state == GateState::Passed || gate.state == GateState::Waived;
}
[[nodiscard]] bool areMet(const QList<Gate> &gates);
[[nodiscard]] int countMet(const QList<Gate> &gates);

[[nodiscard]] QJsonObject evidenceOf(const Gate &gate);
[[nodiscard]] QString toText(const QJsonObject &json);
// What a signature keeps of the gates.
[[nodiscard]] QString snapshotOf(const QList<Gate> &gates);

// Why a signature does not hold any more, as a stable word: "new-commit", "baseline",
// "run-again/functional-tests", "lost/no-open-incident". Empty: it holds. GateWords says it.
[[nodiscard]] QString voidReasonOf(const Signature &signature, const Release &release,
                                   const QList<Gate> &gates);

} // namespace Dayshift
