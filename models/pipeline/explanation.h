// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/testcase.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Dayshift {

// What one answer of a server says, in words that are the same for all servers. What the answer
// does not determine is empty; nothing is guessed from other answers.
struct Explanation
{
    // A job, or a step of one.
    struct Part
    {
        QString name = {};
        std::optional<Status> status = {};
        QDateTime startedAt = {};
        QDateTime finishedAt = {};
        QString rawStatus = {}; // the server's own word
        QDateTime queuedAt = {};
    };
    struct Tests
    {
        qint64 total = 0;
        qint64 passed = 0;
        qint64 failed = 0;
        qint64 errors = 0; // 0 where the server does not tell them from failures
        qint64 skipped = 0;
        QString firstFailed = {}; // the name of the first test that failed, where it is told
        qint64 flaky = 0; // of those that passed: at a later try
    };
    // A single test.
    struct Case
    {
        QString name = {};
        TestOutcome outcome = TestOutcome::Passed;

        friend bool operator==(const Case &, const Case &) = default;
    };
    // How the tests did on one device in one environment; an empty one is not named.
    struct Cell
    {
        QString device = {};
        QString environment = {};
        Tests tests = {};
    };
    struct Stage
    {
        QString name = {};
        std::optional<Status> status = {};
        QDateTime startedAt = {};
        QDateTime finishedAt = {};
        QString rawStatus = {};
        QString key = {}; // what tells it from stages of the same name; empty: its place
        int attempt = 1;
        QList<Part> parts = {}; // its jobs, or where it is one itself its steps
        std::optional<Tests> tests = {};
        QDateTime queuedAt = {};
        QString number = {}; // by which the server is asked for it, where that is not the key
    };
    struct Artifact
    {
        QString name = {}; // with its path, where it is one of a tree
        std::optional<qint64> bytes = {};
        std::optional<bool> expired = {};
    };
    struct Approval
    {
        QString id = {};
        QString status = {}; // in the server's own word
        QString stage = {}; // the key of the stage that waits, where it is told
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
        QString rawStatus = {};
        QString key = {}; // by which the server is asked for it; empty: the id
        QString number = {}; // by which people call it; empty: the id
        QString project = {}; // the repository, where the answer tells it
        int attempt = 1; // of a build that is run again under the same id
        QString message = {}; // of the newest commit
        QString author = {};
        std::optional<Tests> tests = {};
        QDateTime madeAt = {}; // when it was asked for; orders builds whose start is not told
        QList<Artifact> artifacts = {}; // told along with its jobs
        QList<Approval> approvals = {};
    };
    struct Failure
    {
        std::optional<int> httpStatus = {};
        QString kind = {}; // auth, forbidden, not-found, rate-limited, server, other
        QString message = {};
    };
    struct Deployment
    {
        QString environment = {};
        std::optional<Status> status = {};
        QString ref = {};
        QString commit = {};
        QString key = {}; // the server's own id of it
        QString rawStatus = {};
        QDateTime at = {};
    };
    // Whether a pipeline may run at all.
    struct Control
    {
        bool paused = false;
        bool locked = false;
        bool schedulable = false;
    };
    struct RateLimit
    {
        std::optional<qint64> limit = {};
        std::optional<qint64> remaining = {};
        QDateTime resetAt = {};
    };
    // The head of a recorded answer that has no body.
    struct Head
    {
        int status = 0;
        QString tag = {};
        RateLimit allowance = {};
    };

    QList<Pipeline> pipelines = {};
    std::optional<Failure> error = {};
    std::optional<Tests> tests = {};
    qsizetype leftOut = 0; // pipelines beyond the limit
    std::optional<QList<Artifact>> artifacts = {};
    std::optional<QList<Deployment>> deployments = {};
    std::optional<QStringList> environments = {};
    std::optional<QList<Approval>> approvals = {};
    std::optional<QList<Part>> jobs = {}; // of an answer about jobs below the stage
    std::optional<Control> control = {};
    std::optional<RateLimit> rateLimit = {};
    std::optional<Head> head = {};
    // What is stored and not part of the normalised form.
    QList<Case> cases = {}; // at most MostTestCases of the tests
    qint64 casesLeftOut = 0;
    bool allCases = false; // else only some of the tests are named, such as those that failed
    QList<Cell> cells = {};
    QStringList reports = {}; // the server's ids of test reports, to be asked for one by one
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
