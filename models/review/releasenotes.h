// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"

namespace Dayshift {

// What a sprint brought to customers: stories all of whose known changes are in production, and the
// deployments with what they carried. What was rolled back and did not come again is in neither.
struct ReleaseNotes
{
    struct Note
    {
        QString story = {}; // its id
        QString title = {}; // "#2187 Sign-in rejects valid credentials"
        QString type = {};
    };
    struct Delivery
    {
        QString name = {}; // "web 22.3.1"
        QDateTime at = {};
        QStringList lines = {}; // changes with their stories
    };
    QList<Note> forPeople = {}; // bugs last
    QList<Delivery> forEngineers = {}; // in order of time
};
// Over the days of a report, whose facts have all extents.
[[nodiscard]] ReleaseNotes releaseNotesOf(const MetricsReport &report, qint64 from, qint64 to);

} // namespace Dayshift
