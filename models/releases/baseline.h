// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/releasefacts.h"

namespace Dayshift {

// What is sealed of a release: its source, what was built of it, how it is configured, and the
// documents that go with it. The ids follow from the names, so that sealing the same again changes
// nothing.
[[nodiscard]] QList<BaselinePart> baselineOf(const ReleaseStanding &standing);

// SHA-256 in hexadecimal over the release's contents, its stories, and these parts in any order.
[[nodiscard]] QString hashOf(const Release &release, const QList<Story> &stories,
                             const QList<BaselinePart> &parts);
// Whether what lies there is still what was sealed.
[[nodiscard]] bool isIntact(const ReleaseStanding &standing);

// Two releases side by side: a row for each part that either has.
struct PartDifference
{
    BaselineKind kind = BaselineKind::Source;
    QString name = {};
    QString before = {}; // empty: it was not in it
    QString after = {};

    [[nodiscard]] bool isSame() const { return before == after; }
    friend bool operator==(const PartDifference &, const PartDifference &) = default;
};
[[nodiscard]] QList<PartDifference> compared(const ReleaseStanding &before,
                                             const ReleaseStanding &after);

} // namespace Dayshift
