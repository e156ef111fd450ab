// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/source.h"
#include "models/store/transaction.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Dayshift {

// One value of a figure. What was measured and is no number (NaN, infinity) is nothing; what was
// not measured at all has no sample, so that a gap stays a gap.
struct Measurement
{
    IndicatorId indicator = {};
    QString label = {}; // the group's value; empty: the whole
    QDateTime at = {};
    std::optional<double> value = {};

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

// Writes what was measured; what is known already stays as it is. Samples leave no line in the log.
[[nodiscard]] Result<Done> writeSamples(Transaction &transaction, const QList<Measurement> &samples);

// The samples of an indicator's whole from one moment to another, both included, oldest first.
[[nodiscard]] Result<QList<Measurement>> samplesOf(Database &database, const IndicatorId &indicator,
                                              const QDateTime &from, const QDateTime &to,
                                              const QString &label = {});
// The same for every group of it, by label and then by time; the whole is not among them.
[[nodiscard]] Result<QList<Measurement>> groupedSamplesOf(Database &database,
                                                     const IndicatorId &indicator,
                                                     const QDateTime &from, const QDateTime &to);

// When each of these indicators was last measured; those that never were are not in it.
[[nodiscard]] Result<QHash<IndicatorId, QDateTime>>
lastSampled(Database &database, const QList<IndicatorId> &indicators);

// The average of a whole in a period and how many numbers it is made of; nothing where none is.
struct Average
{
    double value = 0;
    qint64 count = 0;
};
[[nodiscard]] Result<std::optional<Average>> averageOf(Database &database,
                                                       const IndicatorId &indicator,
                                                       const QDateTime &from, const QDateTime &to);

// How long samples are kept, and how finely: all of them for two days, then one a minute for 30
// days, then one an hour for two years. Each stands for the average of its time; times in which
// nothing was a number keep a sample that is none.
struct Thinning
{
    std::chrono::seconds raw = std::chrono::days(2);
    std::chrono::seconds minutes = std::chrono::days(30);
    std::chrono::seconds hours = std::chrono::days(730);
};

// Thins out what has become old, one day of samples of each kind at a time; true if there is more
// to do.
[[nodiscard]] Result<bool> thinSamples(Transaction &transaction, const QDateTime &now,
                                       const Thinning &rule = {});

} // namespace Dayshift
