// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/memberedits.h"

#include "models/team/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LongestName = 100;
static constexpr qsizetype LongestAddress = 254;

Edit<Member> withRole(const Member &member, Role role, bool has)
{
    auto after = member;
    after.roles = has ? member.roles | int(role) : member.roles & ~int(role);
    return {member, after};
}

Edit<Member> withActive(const Member &member, bool active)
{
    auto after = member;
    after.active = active;
    return {member, after};
}

Edit<Member> withNames(const Member &member, const QString &name, const QString &login,
                       const QString &email)
{
    auto after = member;
    after.name = name.simplified().left(LongestName);
    after.login = login.simplified().left(LongestName);
    after.email = email.simplified().left(LongestAddress);
    return {member, after};
}

static Error unsound(const QString &what, const QString &todo, const QString &code)
{
    return {.kind = Error::Kind::Invalid,
            .what = what,
            .safe = MemberWords::tr("Nothing was changed."),
            .todo = todo,
            .code = code};
}

Result<Done> isSound(const Member &member)
{
    if (member.name.trimmed().isEmpty() || member.name.size() > LongestName
        || member.login.size() > LongestName || member.email.size() > LongestAddress)
        return unsound(MemberWords::tr("A person of the team needs a name of at most 100 letters."),
                       MemberWords::tr("Enter the name by which the team calls them."), u"no-name"_s);
    int known = 0;
    for (const auto role : AllRoles)
        known |= int(role);
    if (member.roles & ~known)
        return unsound(MemberWords::tr("There is no such role."),
                       MemberWords::tr("Choose among the roles of the team."), u"no-role"_s);
    return Done {};
}

static bool areSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<Done> isApart(const Member &member, const QList<Member> &all)
{
    if (!member.active)
        return Done {};
    for (const auto &other : all) {
        if (other.id == member.id || !other.active)
            continue;
        // Two people may have the same name where each has a login.
        const auto &mine = member.login.isEmpty() ? member.name : member.login;
        const auto &theirs = other.login.isEmpty() ? other.name : other.login;
        if (areSame(mine, theirs) || areSame(member.login, other.name)
            || areSame(other.login, member.name))
            return unsound(MemberWords::tr("%1 goes by this name already.").arg(other.name),
                           MemberWords::tr("Give each of them a login of their own."),
                           u"name-taken"_s);
    }
    return Done {};
}

bool givesUpTheTeam(const Edit<Member> &edit, const QList<Member> &all, const QString &actor)
{
    const auto me = memberCalled(all, actor);
    if (!me || !edit.before || me->id != edit.before->id)
        return false;
    auto later = all;
    for (auto &member : later) {
        if (member.id == me->id)
            member = edit.after.value_or(Member {.active = false});
    }
    return permitOf(Right::EditTeam, all, actor).may
            && !permitOf(Right::EditTeam, later, actor).may;
}

} // namespace Dayshift
