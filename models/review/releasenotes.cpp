// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/releasenotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::ReleaseNotes)
};

// A change arrives with the first deployment that carried it and was not rolled back.
std::map<int, int> arrivals(const Scene &scene)
{
    std::map<int, int> arrived; // the deployment of each change
    for (const auto &carried : scene.facts().carried) {
        const int by = carried.deployment;
        if (carried.change == Nowhere || !scene.hasArrived(by) || scene.wasRolledBack(by))
            continue;
        const auto known = arrived.find(carried.change);
        if (known == arrived.end() || scene.endOf(by) < scene.endOf(known->second))
            arrived[carried.change] = by;
    }
    return arrived;
}

} // namespace

ReleaseNotes releaseNotesOf(const MetricsReport &report, qint64 from, qint64 to)
{
    const auto &facts = report.workspace.facts;
    const Scene scene(facts, report.definition);
    const auto arrived = arrivals(scene);
    std::map<int, qint64> storyAt; // when the last piece of each came
    std::set<int> missing; // a piece of it is not there
    std::map<int, std::set<QString>> lines;
    for (const auto &carried : facts.carried) {
        const auto at = arrived.find(carried.change);
        if (at == arrived.end()) {
            missing.insert(carried.story);
            continue;
        }
        const auto end = scene.endOf(at->second);
        if (carried.story != Nowhere)
            storyAt[carried.story] = std::max(storyAt[carried.story], end);
        if (at->second != carried.deployment || end < from || end >= to)
            continue;
        const auto change = facts.changes.at(carried.change).left(12);
        lines[at->second].insert(
                carried.story == Nowhere
                        ? change
                        : Words::tr("%1 for %2", "a change and its story")
                                  .arg(change, facts.storyName(carried.story)));
    }
    ReleaseNotes notes;
    for (const auto &[story, at] : storyAt) {
        const auto &fact = facts.stories[size_t(story)];
        if (at >= from && at < to && !missing.contains(story) && !scene.isExcluded(story))
            notes.forPeople.append(
                    {facts.storyId(story), facts.storyName(story), facts.types.at(fact.type)});
    }
    std::ranges::stable_sort(notes.forPeople, {}, [](const ReleaseNotes::Note &note) {
        return std::tuple(note.type == "bug"_L1, note.title);
    });
    for (const int place : scene.arrived()) {
        const auto end = scene.endOf(place);
        if (end < from || end >= to || scene.wasRolledBack(place))
            continue;
        const auto &fact = facts.deployments[size_t(place)];
        const auto service = facts.serviceOf(fact);
        const auto version = facts.versionOf(fact);
        const auto &said = lines[place];
        notes.forEngineers.append(
                {.name = version.isEmpty() ? service
                                           : Words::tr("%1 %2", "service and version")
                                                     .arg(service, version),
                 .at = QDateTime::fromSecsSinceEpoch(end, Qt::UTC),
                 .lines = QStringList(said.begin(), said.end())});
    }
    return notes;
}

} // namespace Dayshift
