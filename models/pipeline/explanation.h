// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Dayshift {

// What one answer of a server says, in words that are the same for all servers. What the answer
// does not determine is empty; nothing is guessed from other answers.
struct Explanation
{
    struct Stage
    {
        QString name = {};
        std::optional<Status> status = {};
        QDateTime startedAt = {};
        QDateTime finishedAt = {};
    };
    struct Pipeline
    {
        QString id = {}; // the server's own number or id
        QString name = {};
        std::optional<Status> status = {};
        QDateTime startedAt = {};
        QDateTime finishedAt = {};
        QString page = {};
        QString commit = {};
        QString branch = {};
        QList<Stage> stages = {};
        // Of feeds that tell one time without saying of what. Outer empty: not such a feed.
        std::optional<QDateTime> lastBuildTime = {};
    };
    struct Failure
    {
        std::optional<int> httpStatus = {};
        QString kind = {}; // auth, forbidden, not-found, rate-limited, server, other
        QString message = {};
    };
    struct Tests
    {
        qint64 total = 0;
        qint64 passed = 0;
        qint64 failed = 0;
        qint64 errors = 0;
        qint64 skipped = 0;
    };

    QList<Pipeline> pipelines = {};
    std::optional<Failure> error = {};
    std::optional<Tests> tests = {};
    qsizetype leftOut = 0; // pipelines beyond the limit
};

// The nine words as the command line writes them: "waiting-for-approval".
[[nodiscard]] QString wordOf(Status status);

// The kinds of stages as the command line writes them: "functional".
[[nodiscard]] QString wordOf(StageKind kind);

// The normalised form: what is not known is null, times are ISO 8601 in UTC.
[[nodiscard]] QJsonObject toJson(const Explanation &explanation);

// One stored build with its stages in the same form.
[[nodiscard]] QJsonObject toJson(const Build &build, const QList<Dayshift::Stage> &stages);

} // namespace Dayshift
