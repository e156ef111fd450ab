// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/edit.h"
#include "models/base/result.h"
#include "models/team/member.h"

#include <QCoreApplication>
#include <QList>

namespace Dayshift {

// From a wish to an edit of one member; what stays as it was makes no edit that does anything.
[[nodiscard]] Edit<Member> withRole(const Member &member, Role role, bool has);
// Who leaves the team keeps what they did and what is theirs, and has no right any more.
[[nodiscard]] Edit<Member> withActive(const Member &member, bool active);
[[nodiscard]] Edit<Member> withNames(const Member &member, const QString &name,
                                     const QString &login, const QString &email);

// Whether this is a member that can be kept: with a name, and roles that there are.
[[nodiscard]] Result<Done> isSound(const Member &member);
// Whether nobody else of the team goes by the same name or login: rights go by them.
[[nodiscard]] Result<Done> isApart(const Member &member, const QList<Member> &all);

// Whether who goes by this name or login would lose the right to give roles by the edit, while
// somebody else keeps it: then they cannot take it back themselves.
[[nodiscard]] bool givesUpTheTeam(const Edit<Member> &edit, const QList<Member> &all,
                                  const QString &actor);

struct MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::MemberWords)
};

} // namespace Dayshift
