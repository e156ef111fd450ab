// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoreleases.h"

#include "app/demo/daystory.h"
#include "models/production/productiontables.h"
#include "models/releases/demands.h"
#include "models/releases/releasetables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct DemoRelease
{
    int month;
    int day;
    int minute;
    const char16_t *version;
    int harm; // minutes until customers were helped; 0: none
    const char16_t *title; // of the incident
};
using DayStory::at;
constexpr DemoRelease Releases[] = {
        {4, 1, at(16, 10), u"19.2.0", 0, u""},
        {4, 9, at(15, 20), u"19.3.0", 0, u""},
        {4, 16, at(16, 45), u"20.0.0", 0, u""},
        {4, 23, at(10, 5), u"20.1.0", 366, u"Search index empty after restart"},
        {4, 23, at(16, 31), u"20.0.0", 0, u""},
        {4, 29, at(14, 15), u"20.2.0", 0, u""},
        {5, 5, at(15, 40), u"20.3.0", 0, u""},
        {5, 8, at(11, 25), u"20.3.1", 0, u""},
        {5, 12, at(16, 0), u"21.0.0", 0, u""},
        {5, 15, at(13, 50), u"21.1.0", 0, u""},
        {5, 20, at(11, 10), u"21.2.0", 204, u"Invoice documents without logo"},
        {5, 20, at(14, 54), u"21.2.1", 0, u""},
        {5, 27, at(15, 5), u"21.3.0", 0, u""},
        {5, 29, at(10, 40), u"21.3.1", 0, u""},
        {6, 2, at(16, 20), u"22.0.0", 0, u""},
        {6, 4, at(15, 30), u"22.1.0", 0, u""},
        {6, 5, at(11, 15), u"22.1.1", 0, u""},
        {6, 9, at(14, 45), u"22.2.0", 0, u""},
        {6, 11, at(16, 5), u"22.2.1", 0, u""},
        {6, 12, at(10, 20), u"22.2.2", 0, u""},
        {6, 15, at(9, 50), u"22.2.3", 0, u""},
        {6, 15, at(16, 40), u"22.3.0", 0, u""},
};
struct DemoFailure
{
    int month;
    int day;
    int minute;
    int harm;
    const char16_t *title;
};
constexpr DemoFailure Failures[] = {
        {4, 7, at(21, 15), 1140, u"Mails to customers were not sent"},
        {4, 21, at(9, 40), 615, u"Prices of one region were a day old"},
        {5, 6, at(8, 25), 480, u"Profile pictures did not load"},
        {6, 3, at(12, 30), 462, u"Search took half a minute"},
};

} // namespace

static QDateTime momentOf(int month, int day, int minute)
{
    return QDateTime({2026, month, day}, QTime(minute / 60, minute % 60), DayStory::zone()).toUTC();
}

static QDateTime momentOf(const DemoRelease &release)
{
    return momentOf(release.month, release.day, release.minute);
}

QList<QDateTime> demoReleases()
{
    QList<QDateTime> moments;
    for (const auto &release : Releases)
        moments.append(momentOf(release));
    return moments;
}

template<typename T>
static Result<Done> tell(Transaction &transaction, const Table<T> &table, const T &thing,
                         const QDateTime &at)
{
    auto change = table.describe({.after = thing});
    change.at = at;
    return transaction.apply(change);
}

static Result<Deployment> tellDeployment(Transaction &transaction, const DemoRelease &release,
                                         bool isLast, const QList<DemoDone> &carried)
{
    const auto finished = momentOf(release);
    const auto version = QString::fromUtf16(release.version);
    const auto hash = QCryptographicHash::hash(version.toUtf8(), QCryptographicHash::Sha1);
    const Deployment deployment {.id = DeploymentId::create(),
                                 .environment = u"production"_s,
                                 .service = isLast ? u"identity-service"_s : u"portal"_s,
                                 .version = version,
                                 .commit = QString::fromLatin1(hash.toHex()),
                                 .status = DeploymentStatus::Success,
                                 .startedAt = finished.addSecs(-6 * 60),
                                 .finishedAt = finished};
    if (const auto done = tell(transaction, deployments(), deployment, finished); !done)
        return done.error();
    for (const auto &story : carried) {
        const DeploymentChange change {.id = DeploymentChangeId::create(),
                                       .deployment = deployment.id,
                                       .change = u"change-%1"_s.arg(story.number),
                                       .story = story.id,
                                       .committedAt = story.doneAt.addSecs(-5 * 3600)};
        if (const auto done = tell(transaction, deploymentChanges(), change, finished); !done)
            return done.error();
    }
    return deployment;
}

static Result<Done> tellIncident(Transaction &transaction, Incident incident, int minutes)
{
    incident.id = IncidentId::create();
    incident.openedAt = incident.impactStartedAt.addSecs(25 * 60);
    incident.resolvedAt = incident.impactStartedAt.addSecs(minutes * 60);
    const auto resolved = incident;
    incident.resolvedAt = {};
    if (const auto done = tell(transaction, incidents(), incident, incident.openedAt); !done)
        return done;
    auto change = incidents().describe({incident, resolved});
    change.at = resolved.resolvedAt;
    return transaction.apply(change);
}

// The team asks for all gates but the share of tests, which its server does not count.
static Result<Done> tellRule(Transaction &transaction)
{
    Demands demands;
    demands.gates.removeOne(GateKind::QualityLevel);
    return releaseRules().apply(transaction, {.after = ReleaseRule {.id = theReleaseRule(),
                                                                    .gates = toJson(demands)}});
}

Result<Done> tellReleases(Transaction &transaction, const QList<DemoDone> &finished)
{
    if (const auto done = tellRule(transaction); !done)
        return done;
    QList<Deployment> told;
    for (int i = 0; i < int(std::size(Releases)); ++i) {
        QList<DemoDone> carried;
        for (const auto &story : finished) {
            if (story.release == i)
                carried.append(story);
        }
        const bool isLast = i + 1 == int(std::size(Releases));
        const auto made = tellDeployment(transaction, Releases[i], isLast, carried);
        if (!made)
            return made.error();
        told.append(*made);
    }
    for (int i = 0; i < told.size(); ++i) {
        if (Releases[i].harm == 0)
            continue;
        const auto done = tellIncident(transaction,
                                       {.title = QString::fromUtf16(Releases[i].title),
                                        .service = told[i].service,
                                        .impactStartedAt = told[i].finishedAt.addSecs(20 * 60),
                                        .causedBy = told[i].id,
                                        .fixedBy = told[i + 1].id},
                                       Releases[i].harm);
        if (!done)
            return done;
    }
    for (const auto &failure : Failures) {
        const auto at = momentOf(failure.month, failure.day, failure.minute);
        const auto done = tellIncident(transaction,
                                       {.severity = IncidentSeverity::Minor,
                                        .title = QString::fromUtf16(failure.title),
                                        .service = u"portal"_s,
                                        .impactStartedAt = at},
                                       failure.harm);
        if (!done)
            return done;
    }
    // They had many more before anybody counted here.
    return transaction.keepNumbersAbove(u"incident"_s, 317);
}

} // namespace Dayshift
