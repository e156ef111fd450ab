// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/probe.h"

#include <QJsonObject>
#include <QUrlQuery>

// What Prometheus and Alertmanager write alike.
namespace Dayshift {

// The address of a page below the source's, whether or not that ends with a slash.
[[nodiscard]] QUrl pageOf(const Source &source, const QString &path, const QUrlQuery &query = {});
// A question for JSON; a refusal is an answer, too, because it says why.
[[nodiscard]] ProbeQuestion jsonQuestion(const QString &topic, const QUrl &url,
                                         const IndicatorId &indicator = {});

[[nodiscard]] QMap<QString, QString> labelsIn(const QJsonObject &labels);
// Name, service, severity and summary of an alert from its labels and annotations.
[[nodiscard]] ToldAlert alertOf(const QJsonObject &alert);
// The first of many: what lies beyond MostAlerts is counted.
void keepBounded(Told &told);

} // namespace Dayshift
