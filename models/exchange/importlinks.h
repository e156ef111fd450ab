// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/storylinks.h"

#include <QStringList>

#include <optional>

namespace Dayshift {

// What a file says of how one item hangs together with another one.
struct ImportedLink
{
    LinkKind kind = LinkKind::RelatesTo;
    bool isFrom = true; // "blocks", else "is blocked by"
    QString key = {}; // the other's, as written

    friend bool operator==(const ImportedLink &, const ImportedLink &) = default;
};

// How a kind of link is called in Jira ("Blocks", "Cloners", whatever its administrator wrote), as
// seen from the item at its outward end or the other. What is not known still relates them.
[[nodiscard]] ImportedLink linkNamed(const QString &type, bool isOutward, const QString &key);

// What a column of this name says of an item; nothing: it is no column of links.
[[nodiscard]] std::optional<ImportedLink> linkInHeading(const QString &heading);

// The parts of a cell such as "Blocked by #12, Related to #14", in English and German.
[[nodiscard]] QList<ImportedLink> linksInWords(const QString &cell);

} // namespace Dayshift
