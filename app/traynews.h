// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/pipeline/pipelinemodel.h"
#include "views/style/statusglyph.h"

#include <QIcon>
#include <QList>

#include <optional>

namespace Dayshift {

// What the sign in the tray says, and its menu.
struct TrayNews
{
    struct Line
    {
        Sign sign = Sign::Failed;
        QString words = {}; // "billing-api, Security, 22 min"
        QString place = {}; // on the page of pipelines

        friend bool operator==(const Line &, const Line &) = default;
    };

    std::optional<Sign> sign = {}; // over the program's own; nothing: all is quiet
    int count = 0; // of what fails
    QString words = {}; // the tooltip, and what a screen reader says
    QList<Line> failing = {};
    QList<Line> running = {};

    static constexpr qsizetype MostLines = 8;
    friend bool operator==(const TrayNews &, const TrayNews &) = default;
};

// An incident before a failure, a failure before what runs; where no source answers, that.
[[nodiscard]] TrayNews trayNews(const PipelineModel &pipelines, int openIncidents,
                                const Format &format);

// The program's sign with its overlay, and the count of what fails.
[[nodiscard]] QIcon trayIcon(const TrayNews &news, const Theme &theme);

} // namespace Dayshift
