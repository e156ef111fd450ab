// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/member.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dayshift {

// People as somebody pasted them.
struct PeopleRead
{
    QList<Member> people = {};
    QStringList unknown = {}; // words that are no role, as they stand there

    friend bool operator==(const PeopleRead &, const PeopleRead &) = default;
};

// One person a line: the name, then roles, an @login and a mail address in any order, apart by
// comma, semicolon or tab. Roles by their names, in the reader's language or in English, their
// letters or their words. Who is named twice is one person. At most 500.
[[nodiscard]] PeopleRead peopleFromText(const QString &text);

// A role as people write it: by its name, in the reader's language or in English, its letters or
// its word, with or without hyphens. Guest is one.
[[nodiscard]] std::optional<Role> roleCalled(const QString &text);

} // namespace Dayshift
