// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoreleases.h"

#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/baseline.h"
#include "models/releases/gates.h"
#include "models/releases/releaseedits.h"
#include "models/releases/releasetables.h"
#include "models/releases/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 Minute = 60;

namespace {

class Releases
{
public:
    Releases(Transaction &transaction, const QDateTime &now)
        : m_transaction(transaction)
        , m_now(now)
    {
    }

    // What was verified weeks ago, to compare with.
    Result<Done> before(const Build &build)
    {
        const auto at = m_now.addDays(-20);
        const Release release {.id = ReleaseId::create(),
                               .version = u"22.3.0"_s,
                               .service = build.pipeline,
                               .state = ReleaseState::Verified,
                               .commit = u"5d0c11e7"_s,
                               .plannedAt = at,
                               .plannedBy = u"Release Engineer"_s,
                               .sealedAt = at.addSecs(30 * Minute),
                               .sealedBy = u"Release Engineer"_s,
                               .deployedAt = at.addSecs(90 * Minute),
                               .artifact = u"sha256:1c77\u2026a03b"_s,
                               .rollbackTo = u"22.2.4"_s};
        return releases().apply(m_transaction, {.after = release});
    }

    Result<Done> waiting(const Build &build, const QList<StoryId> &contents)
    {
        Release release {.id = ReleaseId::create(),
                         .version = u"22.4.0"_s,
                         .service = build.pipeline,
                         .build = build.id,
                         .commit = build.commit,
                         .plannedBy = u"Release Engineer"_s,
                         .artifact = u"sha256:9f2c\u202671be"_s,
                         .configuration = u"config-infra 18d2aa6"_s,
                         .rollbackTo = u"22.3.0"_s};
        const auto began = m_now.addSecs(-120 * Minute);
        for (const auto &change : planned(release, contents, began).changes()) {
            if (const auto done = m_transaction.apply(change); !done)
                return done.error();
        }
        const auto looked = settleRelease(m_transaction, release.id, m_now.addSecs(-60 * Minute));
        if (!looked)
            return looked.error();
        if (const auto done = settleGates(*looked); !done)
            return done.error();
        return seal(release.id);
    }

private:
    // What people said to the gates.
    Result<Done> settleGates(const ReleaseStanding &standing)
    {
        for (const auto &gate : standing.gates) {
            if (isMet(gate))
                continue;
            auto said = gate;
            if (gate.kind == GateKind::RollbackRehearsed) {
                said.state = GateState::Passed;
                said.evidence = toText({{u"text"_s, u"22.3.0 restored on test in 3 min"_s},
                                        {u"commit"_s, standing.release.commit}});
                said.person = u"Release Engineer"_s;
                said.at = m_now.addSecs(-55 * Minute);
            } else {
                QJsonArray open;
                auto evidence = evidenceOf(gate);
                for (const auto &each : evidence["open"_L1].toArray())
                    open.append(each["number"_L1]);
                evidence[u"waived"_s] = QJsonObject {{u"commit"_s, standing.release.commit},
                                                     {u"open"_s, open}};
                said.state = GateState::Waived;
                said.evidence = toText(evidence);
                said.waivedReason = u"it concerns another service"_s;
                said.waivedBy = u"Product Owner"_s;
                said.waivedAt = m_now.addSecs(-45 * Minute);
            }
            if (const auto done = gates().apply(m_transaction, {gate, said}); !done)
                return done.error();
        }
        return Done {};
    }

    Result<Done> seal(ReleaseId id)
    {
        const auto standing = readRelease(m_transaction.database(), id);
        if (!standing)
            return standing.error();
        const auto parts = baselineOf(*standing);
        for (const auto &part : parts) {
            if (const auto done = baselineParts().apply(m_transaction, {.after = part}); !done)
                return done.error();
        }
        auto sealed = standing->release;
        sealed.notes = notesFor(standing->stories);
        sealed.baselineHash = hashOf(sealed, standing->stories, parts);
        sealed.sealedAt = m_now.addSecs(-50 * Minute);
        sealed.sealedBy = u"Release Engineer"_s;
        sealed.signOffSince = sealed.sealedAt;
        sealed.state = ReleaseState::SignOff;
        if (const auto done = releases().apply(m_transaction, {standing->release, sealed}); !done)
            return done.error();
        for (const auto &[role, minutes] :
             {std::pair {Role::ProductOwner, 40}, {Role::DevTester, 37}}) {
            const auto member = std::ranges::find_if(standing->members, [role](const Member &each) {
                return Roles(each.roles).testFlag(role);
            });
            if (member == standing->members.end())
                continue;
            const Signature signature {.id = SignatureId::create(),
                                       .release = id,
                                       .role = role,
                                       .member = member->id,
                                       .person = member->name,
                                       .meaning = SigningMeaning::of(role),
                                       .commit = sealed.commit,
                                       .gates = snapshotOf(standing->gates),
                                       .baselineHash = sealed.baselineHash,
                                       .at = m_now.addSecs(-minutes * Minute)};
            if (const auto done = signatures().apply(m_transaction, {.after = signature}); !done)
                return done.error();
        }
        return Done {};
    }

    Transaction &m_transaction;
    QDateTime m_now;
};

} // namespace

Result<Done> tellReleases(Transaction &transaction, const QDateTime &now)
{
    auto &database = transaction.database();
    const auto found = builds().where(database, u"pipeline = ? AND number = ?"_s,
                                      {u"mobile-gateway"_s, u"655"_s});
    if (!found)
        return found.error();
    const auto ready = stories().where(database, u"number IN (2168, 2174)"_s, {});
    if (!ready)
        return ready.error();
    if (found->isEmpty())
        return Done {};
    QList<StoryId> contents;
    for (const auto &story : *ready)
        contents.append(story.id);
    Releases told(transaction, now);
    if (const auto done = told.before(found->first()); !done)
        return done.error();
    return told.waiting(found->first(), contents);
}

} // namespace Dayshift
