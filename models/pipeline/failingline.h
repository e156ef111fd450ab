// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
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

// A log as a window shows it.
struct PlainLog
{
    static constexpr qint64 MostLines = 50'000;

    QString text = {};
    qint64 failing = 0; // the line to begin at, from 1, in this text; 0: none looks so
    bool cut = false; // lines were left out
};

// All of its lines, plain and each on one line; of more than MostLines those around the failing one
// (from 1, in the log), or the last. It takes its time: not for the thread of the windows.
[[nodiscard]] PlainLog plainLog(const QByteArray &log, qint64 failing);

} // namespace Dayshift
