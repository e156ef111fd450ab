// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasemodel.h"

#include "models/base/roles.h"
#include "models/releases/gates.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/store/store.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

ReleaseModel::ReleaseModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &ReleaseModel::settle);
}

template<typename T>
void ReleaseModel::keep(QHash<Id<T>, T> &things, const Delta<T> &delta, int told)
{
    if (delta.reset)
        things.clear();
    for (const auto &thing : delta.current)
        things.insert(thing.id, thing);
    for (const auto &id : delta.removed)
        things.remove(Id<T>::fromString(id));
    if (delta.complete)
        m_told |= told;
    m_soon.start();
}

void ReleaseModel::open()
{
    m_store.watch<Release>(releases(), this,
                           [this](const Delta<Release> &delta) { keep(m_releases, delta, 1); });
    m_store.watch<Gate>(gates(), this, [this](const Delta<Gate> &delta) { keep(m_gates, delta, 2); });
    m_store.watch<Signature>(signatures(), this, [this](const Delta<Signature> &delta) {
        keep(m_signatures, delta, 4);
    });
    m_store.watch<ReleaseStory>(releaseStories(), this, [this](const Delta<ReleaseStory> &delta) {
        keep(m_stories, delta, 8);
    });
    m_store.watch<Member>(Dayshift::members(), this,
                          [this](const Delta<Member> &delta) { keep(m_people, delta, 16); });
    m_store.watch<ReleaseRule>(releaseRules(), this, [this](const Delta<ReleaseRule> &delta) {
        m_rule = delta.current.isEmpty() ? ReleaseRule {.id = theReleaseRule()}
                                         : delta.current.first();
        m_soon.start();
    });
    m_store.watch<DeploymentCheck>(deploymentChecks(), this,
                                   [this](const Delta<DeploymentCheck> &) { m_soon.start(); },
                                   {.condition = u"1 = 0"_s});
}

void ReleaseModel::settle()
{
    if (m_told != AllTold)
        return;
    m_members = m_people.values();
    std::ranges::sort(m_members, {}, &Member::name);
    QHash<ReleaseId, ReleaseRow> byRelease;
    for (const auto &release : std::as_const(m_releases))
        byRelease.insert(release.id, {.release = release,
                                      .signers = int(signersOf(m_rule).size())});
    for (const auto &gate : std::as_const(m_gates)) {
        if (const auto row = byRelease.find(gate.release); row != byRelease.end()) {
            ++row->gates;
            row->gatesMet += isMet(gate);
        }
    }
    for (const auto &signature : std::as_const(m_signatures)) {
        if (const auto row = byRelease.find(signature.release);
            row != byRelease.end() && !signature.refused && !signature.voidAt.isValid())
            ++row->signatures;
    }
    for (const auto &story : std::as_const(m_stories)) {
        if (const auto row = byRelease.find(story.release); row != byRelease.end())
            ++row->stories;
    }
    auto rows = byRelease.values();
    std::ranges::sort(rows, [](const ReleaseRow &a, const ReleaseRow &b) {
        return a.release.plannedAt == b.release.plannedAt
                ? b.release.id < a.release.id
                : a.release.plannedAt > b.release.plannedAt;
    });
    const bool sameOrder = std::ranges::equal(rows, m_rows, {},
                                              [](const ReleaseRow &row) { return row.release.id; },
                                              [](const ReleaseRow &row) { return row.release.id; });
    if (!sameOrder)
        beginResetModel();
    m_rows = rows;
    if (!sameOrder)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    if (!std::exchange(m_isSettled, true))
        emit ready();
    emit changed();
    readDetails();
}

QModelIndex ReleaseModel::indexOf(ReleaseId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].release.id == id)
            return index(row);
    }
    return {};
}

QList<Release> ReleaseModel::all() const
{
    return m_releases.values();
}

void ReleaseModel::choose(ReleaseId id)
{
    if (std::exchange(m_chosen, id) == id)
        return;
    m_details.reset();
    emit detailsChanged();
    readDetails();
}

void ReleaseModel::readAgain()
{
    readDetails();
}

static Result<ReleaseDetails> detailsOf(Database &database, ReleaseId id, const QString &actor)
{
    const auto standing = readRelease(database, id);
    if (!standing)
        return standing.error();
    ReleaseDetails details {.standing = *standing};
    const auto own = u"id IN (SELECT id FROM deployment_contents WHERE release_id = ?)"_s;
    const auto gone = deployments().where(database, own, {id.toString()});
    if (!gone)
        return gone.error();
    details.deployments = *gone;
    const auto checks = deploymentChecks().where(
            database,
            u"deployment_id IN (SELECT id FROM deployment_contents WHERE release_id = ?)"_s,
            {id.toString()});
    if (!checks)
        return checks.error();
    details.checks = *checks;
    const auto plan = planDeployment(database, *standing);
    if (!plan)
        return plan.error();
    details.plan = *plan;
    if (const auto me = memberCalled(standing->members, actor)) {
        const auto key = readSigningKey(database, me->id);
        if (!key)
            return key.error();
        details.hasKey = key->has_value();
    }
    return details;
}

void ReleaseModel::readDetails()
{
    if (m_chosen.isNull())
        return;
    const auto id = m_chosen;
    m_mailbox.await(m_store.read([id, actor = m_store.author().actor](Database &database) {
        return detailsOf(database, id, actor);
    }),
                    [this, id](const Result<ReleaseDetails> &details) {
                        if (id != m_chosen)
                            return;
                        if (!details) {
                            m_details.reset();
                            if (details.error().kind != Error::Kind::NotFound)
                                emit failed(details.error());
                        } else {
                            m_details = *details;
                        }
                        emit detailsChanged();
                    });
}

int ReleaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReleaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.release.version;
    case Qt::UserRole:
        return QVariant::fromValue(row);
    case Qt::AccessibleTextRole:
        return QStringList {row.release.service + u' ' + row.release.version,
                            ReleaseWords::stateName(row.release.state),
                            ReleaseWords::tr("%1 of %n gates hold", nullptr, row.gates)
                                    .arg(row.gatesMet),
                            ReleaseWords::tr("%1 of %n signatures", nullptr, row.signers)
                                    .arg(row.signatures)}
                .join(u", "_s);
    }
    return {};
}

} // namespace Dayshift
