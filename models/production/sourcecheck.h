// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connectioncheck.h"
#include "models/production/probe.h"

#include <QFuture>

namespace Dayshift {

class HttpClient;

// What was tried of a source, and what there is to be measured.
struct SourceCheck
{
    QList<Check> checks = {}; // four, in the order of their subjects
    QStringList names = {}; // metrics, paths or columns
    QList<Indicator> proposals = {}; // sensible figures for them, without ids
};

// Asks the source what the watchman would ask first, and what it measures. Nothing is stored; the
// secret appears in no detail. May be called from any thread.
[[nodiscard]] QFuture<SourceCheck> checkSource(HttpClient &http, const Source &source,
                                               const QString &secret);

// The figures as they are kept for this source.
[[nodiscard]] QList<Indicator> keptFor(const Source &source, const QList<Indicator> &proposals,
                                       const QString &service);

} // namespace Dayshift
