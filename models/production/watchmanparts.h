// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/skew.h"
#include "models/production/watchman.h"

namespace Dayshift {

// A source, and what is known of it between two readings.
struct Watchman::Watched
{
    Source source = {};
    const Probe *probe = nullptr;
    QList<Indicator> indicators = {};
    QHash<IndicatorId, QDateTime> last = {};
    bool recalled = false;
    std::optional<QString> secret = {};
    std::optional<Error> secretError = {};
    bool isSecretOld = false;
    QDateTime thoroughAt = {};
    QStringList thoroughProblems = {}; // of the last time that all was asked
    int roundsWithoutWatchdog = 0;
    Skew skew = {};
    SourceReading written = {};
    // When its silence becomes an alarm; invalid: it answered.
    [[nodiscard]] QDateTime silentAt() const
    {
        const auto &since = written.failedSince;
        return since.isValid() ? since.addSecs(silenceLimit(source).count()) : QDateTime();
    }
    bool answers = false;
    std::optional<Error> error = {}; // of the last reading
    bool isSilenceTold = false;
    QList<ToldAlert> alerts = {};
    QHash<QString, QDateTime> silences = {};
};

// One reading of it.
struct Watchman::Turn
{
    WatchedPointer watched = {};
    ProbeAsking asking = {};
    Told told = {};
    QStringList thoroughProblems = {};
    QStringList topics = {}; // of which there was an answer
    std::optional<Error> error = {};
    QString first = {}; // the topic that has to be answered
    int open = 0;
};

} // namespace Dayshift
