// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/probe.h"

#include <QJsonValue>

namespace Dayshift {

// One line of a query's answer.
struct Series
{
    QMap<QString, QString> labels = {};
    QList<std::pair<QDateTime, std::optional<double>>> points = {}; // nothing: not a number
};

// The series of a vector, a matrix or a scalar, with their labels as plain text; text is no series.
// Those beyond the bound are counted.
[[nodiscard]] Result<QList<Series>> seriesIn(const QJsonValue &data, qsizetype &leftOut);

// What they are of an indicator: its whole, and where it has a group label, its groups. Several
// series that nothing tells apart are a problem, and no value: any of them might be meant.
[[nodiscard]] Told samplesOf(const Indicator &indicator, const QList<Series> &series);

// Each series by all its labels, as nothing is known of what it is for.
[[nodiscard]] QList<Measurement> groupsOf(const QList<Series> &series, qsizetype &leftOut);

// Figures for metrics that go by a common name.
[[nodiscard]] QList<Indicator> proposedFor(const QStringList &metrics);

} // namespace Dayshift
