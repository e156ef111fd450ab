// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Dayshift {

struct FailingLine
{
    qint64 number = 0; // from 1, in what was read of the log
    QString text = {}; // plain, on one line, at most LongestName

    friend bool operator==(const FailingLine &, const FailingLine &) = default;
};

// The first line of a log that tells what failed, in the forms in which compilers, test programs
// and CI servers write them: what they say of a place or a test before what they say in general,
// and that before "exit code 1". Nothing where no line looks so. Of a longer log than
// Desk::MostOfALog the end is looked at.
[[nodiscard]] std::optional<FailingLine> firstFailingLine(QByteArrayView log);

// A line of a log as people read it: without colours and moves of the cursor, without the marks and
// times that servers put before it, and of a line that was written over the last state.
[[nodiscard]] QString plainLine(QByteArrayView line);

} // namespace Dayshift
