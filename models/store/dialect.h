// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Dayshift {

// The whole difference between the two engines. All other SQL is written once, in the subset that
// both understand (upsert, RETURNING, BIGINT, DOUBLE PRECISION, TEXT, IS NOT DISTINCT FROM, epoch
// milliseconds).
struct Dialect
{
    QString driver;
    QStringList onOpen;
    QString serialKey;
    QStringList beginWrite;
    QString durable; // before a person's deed: on the disk when we say so
    QString cheap;   // before a machine's news: the last of them may be lost with the power
    QString announce;
    QString foreignCommitMark; // empty: the engine tells us by itself
    QString tables;            // the names of all tables of the workspace
    QString restartSerial;     // after rows were written with their own sequence
};

[[nodiscard]] const Dialect &sqlite();
[[nodiscard]] const Dialect &postgres();

} // namespace Dayshift
