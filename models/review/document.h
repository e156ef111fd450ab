// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chartcsv.h"
#include "models/metrics/metricsmodel.h"
#include "models/review/review.h"

#include <functional>

namespace Dayshift {

// A report as what it says, whatever it is written on: paper, a page of the web, plain text.
struct Document
{
    struct Table
    {
        QStringList head = {};
        QList<QStringList> rows = {};
        QList<int> numbers = {}; // columns that are set to the end
    };
    struct Part
    {
        QString title = {};
        QStringList lines = {};
        QList<Chart> charts = {};
        QList<Table> tables = {};
        bool ownPage = false; // on paper it begins one
    };
    QString title = {};
    ExportHead head = {};
    QList<Part> parts = {};
};

[[nodiscard]] Document metricsDocument(const MetricsPicture &picture, const QDateTime &asOf,
                                       const QDateTime &now);
// Goal, result, demo, metrics and what comes, as they are presented; then the release notes.
[[nodiscard]] Document reviewDocument(const SprintReview &review, const QDateTime &now);

// Of a chart the values stand in a table. What comes from outside is text and no markup.
[[nodiscard]] QString toMarkdown(const Document &document, const Format &format);
// picture: the markup of a chart's picture (empty: none), which stands above its table.
[[nodiscard]] QString toHtml(const Document &document, const Format &format,
                             const std::function<QString(const Chart &)> &picture = {});
[[nodiscard]] Document::Table tableOf(const Chart &chart, const Format &format);

} // namespace Dayshift
