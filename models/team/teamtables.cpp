// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/teamtables.h"

#include "models/store/authorrule.h"
#include "models/team/memberrule.h"
#include "models/team/teamrule.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

// Whoever knows the team has linked this: the rule holds in every program of it.
static const AuthorRule guestsLook(keepGuestsOut);
static const DeedRule theTeamIsKept(keepTeam);

const Table<Workspace> &workspaces()
{
    static const auto table = Table<Workspace>(u"workspace"_s, u"id"_s)
                                      .titled(&Workspace::team)
                                      .with(u"team"_s, &Workspace::team)
                                      .with(u"product"_s, &Workspace::product)
                                      .with(u"time_zone"_s, &Workspace::timeZone)
                                      .with(u"created_at"_s, &Workspace::createdAt);
    return table;
}

const Table<Member> &members()
{
    static const auto table = Table<Member>(u"member"_s, u"name, id"_s)
                                      .titled(&Member::name)
                                      .with(u"name"_s, &Member::name)
                                      .with(u"login"_s, &Member::login)
                                      .with(u"email"_s, &Member::email)
                                      .with(u"roles"_s, &Member::roles)
                                      .with(u"active"_s, &Member::active);
    return table;
}

const Table<Product> &products()
{
    static const auto table = Table<Product>(u"product"_s, u"rank, id"_s)
                                      .titled(&Product::name)
                                      .with(u"name"_s, &Product::name)
                                      .with(u"rank"_s, &Product::rank);
    return table;
}

const Table<Team> &teams()
{
    static const auto table = Table<Team>(u"team"_s, u"rank, id"_s)
                                      .titled(&Team::name)
                                      .with(u"name"_s, &Team::name)
                                      .with(u"product_id"_s, &Team::product)
                                      .with(u"rank"_s, &Team::rank);
    return table;
}

} // namespace Dayshift
