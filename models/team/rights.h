// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/team/member.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace Dayshift {

// What a role may do beyond what everybody may.
enum class Right : int {
    Waive, // let a release pass a gate that does not hold, with a reason
    Seal, // the baseline of a release
    Sign, // for one's role
    Deploy,
    EditReleases, // what goes into them, and what is asked of them
    EditLimits,
    EditSprints,
    Rehearse, // say that a roll-back was rehearsed
    CallRecovered, // with a reason, where the watch over a deployment does not say so
    EditTeam // who is of the team, and with which roles
};

// The roles that have it, added up. Sign is not here: each role signs for itself.
[[nodiscard]] Roles rolesFor(Right right);

// The member who is called so, by name or by login; nothing: nobody of the team.
[[nodiscard]] std::optional<Member> memberCalled(const QList<Member> &members,
                                                 const QString &actor);

// Whether somebody may, and if not, why, and who can.
struct Permit
{
    bool may = true;
    Roles roles = {}; // one of them is asked for
    QStringList who = {}; // the names of those who have it

    // One sentence for a tooltip; empty: they may.
    [[nodiscard]] QString reason() const;
};

// Whether somebody may only look: a member without a role, in a team in which somebody can give them
// one. In any other team all may write, so that a list of people that came from elsewhere locks
// nobody out. who: those who give roles.
[[nodiscard]] Permit permitToWrite(const QList<Member> &members, const QString &actor);

// What an actor may do in a team of these. Where nobody active holds the role everybody may, so
// that a team of one can work.
[[nodiscard]] Permit permitOf(Roles roles, const QList<Member> &members, const QString &actor);
[[nodiscard]] Permit permitOf(Right right, const QList<Member> &members, const QString &actor);

// Roles as people call them.
class RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::RoleWords)
public:
    [[nodiscard]] static QString name(Role role);
    // "Product owner or Scrum master".
    [[nodiscard]] static QString names(Roles roles);
    // The two letters of an avatar: "PO".
    [[nodiscard]] static QString letters(Role role);
    // The stable word for JSON and the command line: the same in every language.
    [[nodiscard]] static QString word(Role role);
    [[nodiscard]] static std::optional<Role> named(const QString &word);
    // What a guest who writes is told.
    [[nodiscard]] static Error guestsLook(const Permit &permit);
    [[nodiscard]] static Error notYours(const Permit &permit);
};

inline constexpr Role AllRoles[] {Role::ProductOwner,     Role::ScrumMaster,
                                  Role::Developer,        Role::DevTester,
                                  Role::PerformanceEngineer, Role::SecurityTester,
                                  Role::OperationsEngineer};

} // namespace Dayshift
