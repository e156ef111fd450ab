// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/gates.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostListed = 20;

namespace {

// A gate as its facts say it, before the waiver of a person.
struct Finding
{
    GateState state = GateState::Waiting;
    QJsonObject evidence = {};
    BuildId build = {};
    QString person = {};
    QDateTime at = {};
};

} // namespace

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject evidenceOf(const Gate &gate)
{
    return QJsonDocument::fromJson(gate.evidence.toUtf8()).object();
}

static Finding acceptance(const ReleaseFacts &facts)
{
    Finding found;
    int accepted = 0, met = 0, all = 0;
    QJsonArray open, numbers;
    for (const auto &each : facts.stories) {
        met += each.criteria.met;
        all += each.criteria.all;
        if (numbers.size() < MostListed)
            numbers.append(each.story.number);
        // A story without criteria proves nothing by them: that it was passed on counts.
        const bool holds = each.criteria.all > 0 ? each.criteria.areAllMet() : each.isPassedOn;
        accepted += holds;
        if (!holds && open.size() < MostListed)
            open.append(QJsonObject {{u"story"_s, each.story.number},
                                     {u"met"_s, each.criteria.met},
                                     {u"all"_s, each.criteria.all}});
        if (each.provedAt > found.at || !found.at.isValid()) {
            found.at = each.provedAt;
            found.person = each.provedBy;
        }
    }
    const auto count = int(facts.stories.size());
    found.evidence = {{u"stories"_s, count}, {u"accepted"_s, accepted}, {u"criteria"_s, all},
                      {u"met"_s, met},       {u"numbers"_s, numbers},   {u"open"_s, open}};
    if (count > 0 && accepted == count)
        found.state = GateState::Passed;
    else
        found.at = {};
    return found;
}

static Finding definitionOfDone(const ReleaseFacts &facts)
{
    Finding found;
    int holds = 0, all = 0, failed = 0;
    QJsonArray missing;
    for (const auto &each : facts.stories) {
        for (const auto &result : each.done) {
            ++all;
            if (result.holds()) {
                ++holds;
                const auto at = result.at.isValid() ? result.at : result.tick.at;
                if (at > found.at || !found.at.isValid()) {
                    found.at = at;
                    found.person = result.tick.by;
                }
                continue;
            }
            failed += result.state == CheckState::Failed;
            if (missing.size() < MostListed)
                missing.append(QJsonObject {{u"story"_s, each.story.number},
                                            {u"check"_s, result.check.name.isEmpty()
                                                                 ? wordOf(result.check.kind)
                                                                 : result.check.name}});
        }
    }
    found.evidence = {{u"version"_s, facts.doneVersion},
                      {u"stories"_s, int(facts.stories.size())},
                      {u"holds"_s, holds},
                      {u"checks"_s, all},
                      {u"missing"_s, missing}};
    if (facts.doneVersion == 0 || facts.stories.isEmpty())
        found.state = GateState::Waiting; // nobody has agreed on what done is
    else if (holds == all)
        found.state = GateState::Passed;
    else
        found.state = failed > 0 ? GateState::Failed : GateState::Waiting;
    if (found.state != GateState::Passed)
        found.at = {};
    return found;
}

static QJsonObject jsonOf(const StageRun &run)
{
    QJsonObject json {{u"build"_s, run.build.number},
                      {u"pipeline"_s, run.build.pipeline},
                      {u"stage"_s, run.stage.name},
                      {u"id"_s, run.stage.id.toString()},
                      {u"attempt"_s, std::max(run.build.attempt, run.stage.attempt)},
                      {u"status"_s, int(run.stage.status)}};
    if (run.stage.finishedAt.isValid())
        json[u"at"_s] = run.stage.finishedAt.toMSecsSinceEpoch();
    if (!run.stage.detail.isEmpty())
        json[u"detail"_s] = run.stage.detail.left(200);
    if (run.stage.testsTotal > 0) {
        json[u"tests"_s] = run.stage.testsTotal;
        json[u"passed"_s] = run.stage.testsPassed;
        json[u"failed"_s] = run.stage.testsFailed + run.stage.testsErrors;
        json[u"skipped"_s] = run.stage.testsSkipped;
        json[u"flaky"_s] = run.stage.testsFlaky;
    }
    return json;
}

// Of each stage the last run: what ran before is known to be repeated.
static QList<StageRun> lastRuns(const QList<StageRun> &runs, const std::function<bool(const Stage &)> &counts)
{
    std::map<std::tuple<QString, QString, QString>, StageRun> last;
    for (const auto &run : runs) {
        if (counts(run.stage))
            last[{run.build.connection.toString(), run.build.pipeline, run.stage.name}] = run;
    }
    QList<StageRun> all;
    for (const auto &[name, run] : last)
        all.append(run);
    return all;
}

static bool tellsFailures(const Stage &stage)
{
    return stage.testsFailed + stage.testsErrors > 0;
}

static Finding stageGate(const ReleaseFacts &facts, StageKind kind, Role role)
{
    Finding found;
    const auto runs = lastRuns(facts.runs, [kind](const Stage &stage) {
        return stage.kind == kind && stage.status != Status::Skipped;
    });
    int passed = 0, failed = 0;
    QJsonArray told;
    for (const auto &run : runs) {
        told.append(jsonOf(run));
        // What calls itself passed beside failed tests hides a failure.
        const bool good = run.stage.status == Status::Passed && !tellsFailures(run.stage);
        passed += good;
        failed += !good && !isUnderWay(run.stage.status) && run.stage.status != Status::Unknown;
        if (run.stage.finishedAt > found.at || !found.at.isValid()) {
            found.at = run.stage.finishedAt;
            found.build = run.build.id;
        }
    }
    found.evidence = {{u"runs"_s, told}};
    if (runs.isEmpty() && facts.passedElsewhere.contains(kind))
        found.evidence[u"elsewhere"_s] = true;
    found.person = facts.people.value(role);
    if (failed > 0)
        found.state = GateState::Failed;
    else if (!runs.isEmpty() && passed == runs.size())
        found.state = GateState::Passed;
    else
        found.at = {};
    return found;
}

static Finding quality(const ReleaseFacts &facts)
{
    Finding found;
    const auto runs = lastRuns(facts.runs, [](const Stage &stage) { return stage.testsTotal > 0; });
    qint64 total = 0, passed = 0, failed = 0, skipped = 0, flaky = 0;
    bool underWay = false;
    QJsonArray hidden;
    for (const auto &run : runs) {
        total += run.stage.testsTotal;
        passed += run.stage.testsPassed;
        failed += run.stage.testsFailed + run.stage.testsErrors;
        skipped += run.stage.testsSkipped;
        flaky += run.stage.testsFlaky;
        underWay = underWay || isUnderWay(run.stage.status);
        if (run.stage.status == Status::Passed && tellsFailures(run.stage))
            hidden.append(run.stage.name);
        if (run.stage.finishedAt > found.at || !found.at.isValid()) {
            found.at = run.stage.finishedAt;
            found.build = run.build.id;
        }
    }
    const auto ran = total - skipped;
    const auto share = ran > 0 ? double(passed) / double(ran) : 0.0;
    found.evidence = {{u"tests"_s, total},     {u"passed"_s, passed}, {u"failed"_s, failed},
                      {u"skipped"_s, skipped}, {u"flaky"_s, flaky},   {u"hidden"_s, hidden},
                      {u"asked"_s, facts.demands.passShare}};
    found.person = facts.people.value(Role::DevTester);
    if (ran <= 0 || underWay)
        found.at = {};
    else
        found.state = share >= facts.demands.passShare && hidden.isEmpty() ? GateState::Passed
                                                                          : GateState::Failed;
    return found;
}

static Finding rehearsal(const ReleaseFacts &facts, const Gate &known)
{
    const auto evidence = evidenceOf(known);
    Finding found;
    const auto text = evidence["text"_L1].toString();
    if (text.isEmpty() || evidence["commit"_L1].toString() != facts.release.commit)
        return found;
    found.evidence = {{u"text"_s, text}, {u"commit"_s, facts.release.commit}};
    found.state = GateState::Passed;
    found.person = known.person;
    found.at = known.at;
    return found;
}

static Finding incidentsGate(const ReleaseFacts &facts)
{
    Finding found;
    QJsonArray open;
    bool allFixed = true;
    for (const auto &incident : facts.open) {
        const bool fixed = std::ranges::any_of(facts.stories, [&](const ReleasedStory &each) {
            return !incident.story.isNull() && each.story.id == incident.story;
        });
        allFixed = allFixed && fixed;
        if (open.size() < MostListed)
            open.append(QJsonObject {{u"number"_s, incident.number},
                                     {u"title"_s, incident.title.left(200)},
                                     {u"fixed"_s, fixed}});
    }
    found.evidence = {{u"open"_s, open}};
    if (facts.open.isEmpty()) {
        found.state = GateState::Passed;
    } else if (allFixed) {
        // It has to go out so that they end; that they are open still is to be seen.
        found.state = GateState::Waived;
        found.evidence[u"fixes"_s] = true;
    } else {
        found.state = GateState::Failed;
    }
    return found;
}

static Finding findingOf(const ReleaseFacts &facts, GateKind kind, const Gate &known)
{
    switch (kind) {
    case GateKind::StoriesAccepted:
        return acceptance(facts);
    case GateKind::DefinitionOfDone:
        return definitionOfDone(facts);
    case GateKind::FunctionalTests:
        return stageGate(facts, StageKind::Functional, Role::DevTester);
    case GateKind::PerformanceTests:
        return stageGate(facts, StageKind::Performance, Role::PerformanceEngineer);
    case GateKind::SecurityTests:
        return stageGate(facts, StageKind::Security, Role::SecurityTester);
    case GateKind::QualityLevel:
        return quality(facts);
    case GateKind::RollbackRehearsed:
        return rehearsal(facts, known);
    case GateKind::NoOpenIncident:
        return incidentsGate(facts);
    }
    return {};
}

// Whether what a person let pass is what still stands there.
static bool stillWaived(const Gate &known, const Finding &found, const Release &release)
{
    const auto waived = evidenceOf(known)["waived"_L1].toObject();
    if (known.waivedReason.isEmpty() || waived["commit"_L1].toString() != release.commit)
        return false;
    const auto let = waived["open"_L1].toArray();
    const auto open = found.evidence["open"_L1].toArray();
    return known.kind != GateKind::NoOpenIncident
            || std::ranges::all_of(open, [&](const QJsonValue &each) {
                   return let.contains(each["number"_L1]);
               });
}

static Gate gateOf(const ReleaseFacts &facts, GateKind kind, const QDateTime &now)
{
    const auto place = std::ranges::find(facts.known, kind, &Gate::kind);
    const auto known = place != facts.known.end() ? *place : Gate {};
    const auto found = findingOf(facts, kind, known);
    Gate gate {.id = known.id.isNull() ? GateId::derived(facts.release.id.uuid(), wordOf(kind))
                                       : known.id,
               .release = facts.release.id,
               .kind = kind,
               .state = found.state,
               .build = found.build,
               .person = found.person,
               .at = found.at};
    auto evidence = found.evidence;
    if (found.state != GateState::Passed && stillWaived(known, found, facts.release)) {
        gate.state = GateState::Waived;
        gate.waivedReason = known.waivedReason;
        gate.waivedBy = known.waivedBy;
        gate.waivedAt = known.waivedAt;
        evidence[u"waived"_s] = evidenceOf(known)["waived"_L1];
    }
    gate.evidence = toText(evidence);
    if (!gate.at.isValid() && gate.state != GateState::Waiting)
        gate.at = known.state == gate.state && known.at.isValid() ? known.at : now;
    return gate;
}

QList<Gate> gatesOf(const ReleaseFacts &facts, const QDateTime &now)
{
    QList<Gate> gates;
    for (const auto kind : facts.demands.gates)
        gates.append(gateOf(facts, kind, now));
    return gates;
}

bool areMet(const QList<Gate> &gates)
{
    return std::ranges::all_of(gates, isMet);
}

int countMet(const QList<Gate> &gates)
{
    return int(std::ranges::count_if(gates, isMet));
}

QString snapshotOf(const QList<Gate> &gates)
{
    QJsonArray all;
    for (const auto &gate : gates) {
        QJsonObject json {{u"gate"_s, wordOf(gate.kind)},
                          {u"state"_s, wordOf(gate.state)},
                          {u"evidence"_s, evidenceOf(gate)}};
        if (!gate.person.isEmpty())
            json[u"person"_s] = gate.person;
        if (gate.at.isValid())
            json[u"at"_s] = gate.at.toMSecsSinceEpoch();
        if (!gate.waivedReason.isEmpty()) {
            json[u"reason"_s] = gate.waivedReason;
            json[u"waivedBy"_s] = gate.waivedBy;
        }
        all.append(json);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

// What makes a run that run; what is told of it later is no other one.
static QJsonArray namesOfRuns(const QJsonValue &runs)
{
    QJsonArray names;
    for (const auto &run : runs.toArray())
        names.append(QJsonArray {run["id"_L1], run["attempt"_L1], run["status"_L1], run["at"_L1]});
    return names;
}

QString voidReasonOf(const Signature &signature, const Release &release, const QList<Gate> &gates)
{
    if (signature.commit != release.commit)
        return u"new-commit"_s;
    if (signature.baselineHash != release.baselineHash)
        return u"baseline"_s;
    // Who refused need not be asked again because something else went wrong as well.
    if (signature.refused)
        return {};
    const auto seen = QJsonDocument::fromJson(signature.gates.toUtf8()).array();
    for (const auto &before : seen) {
        const auto kind = gateNamed(before["gate"_L1].toString());
        const auto now = kind ? std::ranges::find(gates, *kind, &Gate::kind) : gates.end();
        if (now == gates.end())
            continue;
        if (namesOfRuns(before["evidence"_L1]["runs"_L1])
            != namesOfRuns(evidenceOf(*now)["runs"_L1]))
            return u"run-again/"_s + wordOf(*kind);
        const auto state = before["state"_L1].toString();
        const bool was = state == wordOf(GateState::Passed) || state == wordOf(GateState::Waived);
        if (was && !isMet(*now))
            return u"lost/"_s + wordOf(*kind);
    }
    return {};
}

} // namespace Dayshift
