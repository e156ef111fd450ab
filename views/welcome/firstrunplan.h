// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/pipeline/connection.h"
#include "models/production/source.h"
#include "models/team/workspace.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace Dayshift {

// What somebody has said on the way to a workspace. Nothing of it is written before they are ready.
struct FirstRunPlan
{
    enum class Way : int { Demo, New, Database, Import };

    Way way = Way::Demo;
    Workspace workspace = {};
    QString file = {};
    bool fileChosen = false; // by hand: it does not follow the team's name any more
    int sprintDays = 14; // 0: the team has no sprints
    QString sprintName = {};
    QDate sprintStart = {};
    QString people = {}; // as they were pasted
    std::optional<Connection> server = {};
    QString serverToken = {};
    std::optional<Source> monitoring = {};
    QString monitoringSecret = {};
    QList<Indicator> figures = {}; // as the test of the monitoring proposed them
    QStringList imports = {}; // files

    friend bool operator==(const FirstRunPlan &, const FirstRunPlan &) = default;
};

} // namespace Dayshift
