// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

Roles rolesFor(Right right)
{
    switch (right) {
    case Right::Waive:
        return Role::ProductOwner;
    case Right::Seal:
    case Right::Deploy:
    case Right::Rehearse:
        return Role::OperationsEngineer;
    case Right::EditReleases:
    case Right::CallRecovered:
        return Role::OperationsEngineer | Role::ProductOwner;
    case Right::EditLimits:
    case Right::EditSprints:
        return Role::ScrumMaster;
    case Right::EditTeam:
        return Role::ProductOwner | Role::ScrumMaster;
    case Right::Sign:
        break;
    }
    return {};
}

std::optional<Member> memberCalled(const QList<Member> &members, const QString &actor)
{
    const auto isCalled = [&](const QString &name) {
        return !name.isEmpty() && name.compare(actor, Qt::CaseInsensitive) == 0;
    };
    // A login is one person's; two people may have the same name.
    for (const auto &member : members) {
        if (member.active && isCalled(member.login))
            return member;
    }
    for (const auto &member : members) {
        if (member.active && isCalled(member.name))
            return member;
    }
    return {};
}

Permit permitOf(Roles roles, const QList<Member> &members, const QString &actor)
{
    Permit permit {.roles = roles};
    if (!roles)
        return permit;
    for (const auto &member : members) {
        if (member.active && (Roles(member.roles) & roles))
            permit.who.append(member.name);
    }
    if (permit.who.isEmpty())
        return permit;
    const auto me = memberCalled(members, actor);
    permit.may = me && (Roles(me->roles) & roles);
    return permit;
}

Permit permitOf(Right right, const QList<Member> &members, const QString &actor)
{
    return permitOf(rolesFor(right), members, actor);
}

Permit permitToWrite(const QList<Member> &members, const QString &actor)
{
    const auto givers = rolesFor(Right::EditTeam);
    Permit permit {.roles = givers};
    for (const auto &member : members) {
        if (member.active && (Roles(member.roles) & givers))
            permit.who.append(member.name);
    }
    const auto me = memberCalled(members, actor);
    const auto isActor = [&actor](const QString &name) {
        return !name.isEmpty() && name.compare(actor, Qt::CaseInsensitive) == 0;
    };
    const bool left = !me && std::ranges::any_of(members, [&isActor](const Member &each) {
        return !each.active && (isActor(each.login) || isActor(each.name));
    });
    permit.may = permit.who.isEmpty() || (me ? me->roles != 0 : !left);
    return permit;
}

static QString some(const QStringList &who)
{
    auto names = who.mid(0, 3);
    if (who.size() > names.size())
        names.append(u"\u2026"_s);
    return names.join(u", "_s);
}

Error RoleWords::guestsLook(const Permit &permit)
{
    return {.kind = Error::Kind::Invalid,
            .what = tr("You are a guest of this team: you can look at everything, and change "
                       "nothing."),
            .safe = tr("Nothing was changed."),
            .todo = tr("Ask for a role: %1.", "names").arg(some(permit.who)),
            .code = u"guest"_s};
}

Error RoleWords::notYours(const Permit &permit)
{
    return {.kind = Error::Kind::Invalid,
            .what = permit.reason(),
            .safe = tr("Nothing was changed."),
            .todo = tr("Ask one of them."),
            .code = u"no-right"_s};
}

QString Permit::reason() const
{
    if (may)
        return {};
    return RoleWords::tr("This is for the role %1. Who has it: %2.")
            .arg(RoleWords::names(roles), some(who));
}

QString RoleWords::name(Role role)
{
    switch (role) {
    case Role::Guest:
        return tr("Guest");
    case Role::ProductOwner:
        return tr("Product owner");
    case Role::ScrumMaster:
        return tr("Scrum master");
    case Role::Developer:
        return tr("Developer");
    case Role::DevTester:
        return tr("DevTester");
    case Role::PerformanceEngineer:
        return tr("Performance engineer");
    case Role::SecurityTester:
        return tr("Security tester");
    case Role::OperationsEngineer:
        return tr("Release engineer");
    }
    return {};
}

QString RoleWords::names(Roles roles)
{
    QString all;
    for (const auto role : AllRoles) {
        if (!roles.testFlag(role))
            continue;
        all = all.isEmpty() ? name(role) : tr("%1 or %2", "two roles").arg(all, name(role));
    }
    return all;
}

QString RoleWords::letters(Role role)
{
    switch (role) {
    case Role::Guest:
        return u"G"_s;
    case Role::ProductOwner:
        return u"PO"_s;
    case Role::ScrumMaster:
        return u"SM"_s;
    case Role::Developer:
        return u"D"_s;
    case Role::DevTester:
        return u"DT"_s;
    case Role::PerformanceEngineer:
        return u"PE"_s;
    case Role::SecurityTester:
        return u"ST"_s;
    case Role::OperationsEngineer:
        return u"RE"_s;
    }
    return {};
}

QString RoleWords::word(Role role)
{
    switch (role) {
    case Role::Guest:
        return u"guest"_s;
    case Role::ProductOwner:
        return u"product-owner"_s;
    case Role::ScrumMaster:
        return u"scrum-master"_s;
    case Role::Developer:
        return u"developer"_s;
    case Role::DevTester:
        return u"dev-tester"_s;
    case Role::PerformanceEngineer:
        return u"performance-engineer"_s;
    case Role::SecurityTester:
        return u"security-tester"_s;
    case Role::OperationsEngineer:
        return u"operations-engineer"_s;
    }
    return {};
}

std::optional<Role> RoleWords::named(const QString &word)
{
    if (word == "release-engineer"_L1)
        return Role::OperationsEngineer;
    for (const auto role : AllRoles) {
        if (RoleWords::word(role) == word)
            return role;
    }
    return {};
}

} // namespace Dayshift
