// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/facts.h"
#include "models/releases/gates.h"

namespace Dayshift {

class Database;

// Everything that is stored of one release, together.
struct ReleaseStanding
{
    Release release = {};
    ReleaseRule rule = {};
    QList<Story> stories = {}; // in the order of their numbers
    QList<Gate> gates = {}; // in the order of AllGates
    QList<Signature> signatures = {}; // in the order of time, void ones too
    QList<BaselinePart> parts = {};
    QList<Commit> commits = {}; // of its build, newest first
    QList<Artifact> artifacts = {}; // of its build
    QList<Member> members = {};
    Build build = {}; // without an id: none yet
    QList<Incident> stops = {}; // open ones that stop deployments, and that this does not mend
};
// NotFound: there is no such release.
[[nodiscard]] Result<ReleaseStanding> readRelease(Database &database, ReleaseId release);

// What its gates are made from.
[[nodiscard]] Result<ReleaseFacts> readReleaseFacts(Database &database,
                                                    const ReleaseStanding &standing);

// Who made the change: authors of its commits and its build, and owners of its stories, by name.
[[nodiscard]] QStringList authorsOf(const ReleaseStanding &standing);
[[nodiscard]] bool isAmong(const QStringList &authors, const Member &member);

// The signatures that hold; refusals are not among them.
[[nodiscard]] QList<Signature> holding(const QList<Signature> &signatures);
// The refusal that holds; nullptr: there is none.
[[nodiscard]] const Signature *refusalIn(const QList<Signature> &signatures);
// The roles that still have to sign.
[[nodiscard]] QList<Role> stillToSign(const ReleaseStanding &standing);

// What somebody signs for a role, in the words that are kept: "Accepts: ...".
class SigningMeaning
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::SigningMeaning)
public:
    [[nodiscard]] static QString of(Role role);
};

} // namespace Dayshift
