// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/freshness.h"
#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Dayshift {

using SourceId = Id<struct Source>;
using IndicatorId = Id<struct Indicator>;
using ProductionChangeId = Id<struct ProductionChange>;

// A server or file that tells how production does. Its secret lies in the keyring, under its id.
struct Source
{
    SourceId id = {};
    QString name = {};
    QString probe = {}; // the word of a Probe: "prometheus", "alertmanager", "health", ...
    QString address = {};
    QString account = {};
    QString caFile = {};
    int everySeconds = 15;
    bool enabled = true;

    friend bool operator==(const Source &, const Source &) = default;
};

// How a source was last read; it has the source's id.
struct SourceReading
{
    SourceId id = {};
    QString name = {};
    QDateTime readAt = {}; // the last good answer; invalid: none yet
    QDateTime triedAt = {};
    QDateTime failedSince = {}; // invalid: the last try was good
    QString failure = {}; // Error::word()
    QString reason = {}; // Error::title(), in the language of whoever read it
    QDateTime nextAt = {};

    [[nodiscard]] Freshness freshness() const { return {failedSince, reason}; }
    friend bool operator==(const SourceReading &, const SourceReading &) = default;
};

// What a figure of production says. The first four have the tiles; tried and succeeded the chart.
enum class IndicatorMeaning : int {
    Other,
    People,
    Success,
    Errors,
    AnswerTime,
    Tried,
    Succeeded,
    Health
};

// One figure that a source measures.
struct Indicator
{
    IndicatorId id = {};
    SourceId source = {};
    QString name = {};
    IndicatorMeaning meaning = IndicatorMeaning::Other;
    QString service = {};
    QString query = {}; // PromQL, or a path into the JSON or a column of the CSV
    QString groupLabel = {}; // whose values tell who is affected: "client"; empty: not told apart
    QString unit = {}; // "%", "ms", "people", "requests"
    QString formula = {}; // in words, for whoever doubts the figure
    std::optional<double> atLeast = {}; // the band in which it is well
    std::optional<double> atMost = {};
    double rank = 0;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

enum class ProductionChangeKind : int { Configuration, Flag, Job, Other };

// Something besides a deployment that changed in production.
struct ProductionChange
{
    ProductionChangeId id = {};
    QDateTime at = {};
    ProductionChangeKind kind = ProductionChangeKind::Other;
    QString name = {};
    QString detail = {};
    QString service = {};

    friend bool operator==(const ProductionChange &, const ProductionChange &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Source)
Q_DECLARE_METATYPE(Dayshift::SourceReading)
Q_DECLARE_METATYPE(Dayshift::Indicator)
