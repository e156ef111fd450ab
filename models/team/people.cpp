// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/people.h"

#include "models/team/rights.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostPeople = 500;
static constexpr qsizetype LongestName = 100;

std::optional<Role> roleCalled(const QString &text)
{
    const auto word = text.simplified();
    const std::pair<QLatin1StringView, Role> english[] {
            {"product owner"_L1, Role::ProductOwner},
            {"scrum master"_L1, Role::ScrumMaster},
            {"developer"_L1, Role::Developer},
            {"tester"_L1, Role::DevTester},
            {"devtester"_L1, Role::DevTester},
            {"performance engineer"_L1, Role::PerformanceEngineer},
            {"security tester"_L1, Role::SecurityTester},
            {"operations engineer"_L1, Role::OperationsEngineer},
            {"release engineer"_L1, Role::OperationsEngineer},
            {"operations"_L1, Role::OperationsEngineer},
            {"guest"_L1, Role::Guest}};
    for (const auto &[name, role] : english) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return role;
    }
    for (const auto role : AllRoles) {
        if (word.compare(RoleWords::name(role), Qt::CaseInsensitive) == 0
            || word.compare(RoleWords::letters(role), Qt::CaseInsensitive) == 0)
            return role;
    }
    const auto bare = [](QString each) { return each.remove(u'-').toLower(); };
    for (const auto role : AllRoles) {
        if (bare(RoleWords::word(role)) == bare(word))
            return role;
    }
    return RoleWords::named(word.toLower());
}

PeopleRead peopleFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\t、，；،؛]"_s);
    static const QRegularExpression lines(u"[\\r\\n]+"_s);
    PeopleRead read;
    for (const auto &line : text.split(lines, Qt::SkipEmptyParts)) {
        const auto parts = line.split(between);
        const auto name = parts.first().simplified().left(LongestName);
        if (name.isEmpty() || read.people.size() >= MostPeople)
            continue;
        Member member {.id = MemberId::create(), .name = name};
        for (const auto &part : parts.mid(1)) {
            const auto word = part.simplified().left(LongestName);
            if (word.isEmpty())
                continue;
            if (word.startsWith(u'@'))
                member.login = word.mid(1);
            else if (word.contains(u'@'))
                member.email = word;
            else if (const auto role = roleCalled(word))
                member.roles |= int(*role);
            else
                read.unknown.append(word);
        }
        const auto known = std::ranges::find_if(read.people, [&](const Member &other) {
            return other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known == read.people.end())
            read.people.append(member);
        else
            known->roles |= member.roles;
    }
    return read;
}

} // namespace Dayshift
