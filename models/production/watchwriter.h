// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/alertbook.h"

#include <QFuture>

namespace Dayshift {

class Store;

// How one round of one source went.
struct Round
{
    Source source = {};
    QList<Indicator> indicators = {}; // of the source
    bool hasAlerts = false; // of its own; else leaving its band makes one
    QList<SourceVoice> voices = {}; // of all sources, this one included
    bool lacksWatchdog = false; // it told of none, this time and the last
    QList<Measurement> samples = {};
    std::optional<Error> error = {}; // the round failed
    QString note = {}; // what was of no use in a good one
    QDateTime now = {};
    QDateTime nextAt = {};
    bool mayOmitReading = false; // it was written a moment ago, and nothing changed
};

// What the workspace says after it.
struct Kept
{
    SourceReading reading = {};
    QList<Alert> alerts = {}; // new or changed
};

// So long may a source be silent before that is an alarm: four intervals, and at least a minute.
[[nodiscard]] std::chrono::seconds silenceLimit(const Source &source);

// Writes what was measured, what became of the alerts and incidents, and how the reading went, in
// one transaction. A source that is gone meanwhile leaves no trace.
[[nodiscard]] QFuture<Result<Kept>> writeRound(Store &store, const Round &round);

} // namespace Dayshift
