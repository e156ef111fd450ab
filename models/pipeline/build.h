// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"
#include "models/base/status.h"

#include <QDateTime>
#include <QMetaType>

namespace Dayshift {

using ConnectionId = Id<struct Connection>;
using BuildId = Id<struct Build>;
using StageId = Id<struct Stage>;
using CommitId = Id<struct Commit>;

// One execution of a pipeline: a workflow run, a build, a pipeline, as the servers variously say.
struct Build
{
    BuildId id = {};
    ConnectionId connection = {};
    QString pipeline = {};
    QString number = {}; // the server's own number or id
    Status status = Status::Unknown;
    QString rawStatus = {}; // the server's own word, for the tooltip
    QString branch = {};
    QString commit = {};  // the full hash
    QString message = {}; // of the newest commit
    QString author = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};
    QString page = {};
    QDateTime queuedAt = {}; // since when it waited for its start; invalid: not told
    int attempt = 1; // which run under the same number

    friend bool operator==(const Build &, const Build &) = default;
};

// The order of the builds of one pipeline: what still waits for its start is newer than what began.
[[nodiscard]] inline bool isNewer(const Build &build, const Build &other)
{
    const bool waits = isUnderWay(build.status) && !build.startedAt.isValid();
    const bool otherWaits = isUnderWay(other.status) && !other.startedAt.isValid();
    if (waits != otherWaits)
        return waits;
    if (build.startedAt != other.startedAt)
        return build.startedAt > other.startedAt;
    return build.number.size() != other.number.size() ? build.number.size() > other.number.size()
                                                      : build.number > other.number;
}

// What a stage is for. A server's own stages are mapped to these by name.
enum class StageKind : int { Other, Build, Functional, Performance, Security, Deploy };

struct Stage
{
    StageId id = {};
    BuildId build = {};
    int position = 0; // as the server orders them, from 0
    QString name = {};
    StageKind kind = StageKind::Other;
    Status status = Status::Unknown;
    QString rawStatus = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};
    QString detail = {}; // in the server's words: "3 of 614 failed"
    QDateTime queuedAt = {};
    int attempt = 1; // which run of it within the same build
    qint64 testsTotal = 0; // 0: no tests are told
    qint64 testsPassed = 0;
    qint64 testsFailed = 0;
    qint64 testsErrors = 0; // 0 where the server does not tell them from failures
    qint64 testsSkipped = 0;
    qint64 testsFlaky = 0; // of those that passed: at a later try
    QString firstFailed = {}; // the name of the first test that failed

    friend bool operator==(const Stage &, const Stage &) = default;
};

// A change that a build was made of.
struct Commit
{
    CommitId id = {};
    BuildId build = {};
    QString hash = {};
    QString branch = {};
    QString author = {};
    QString message = {};
    QDateTime committedAt = {};

    friend bool operator==(const Commit &, const Commit &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Build)
Q_DECLARE_METATYPE(Dayshift::Stage)
