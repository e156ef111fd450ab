// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/provider.h"

#include <QSet>

namespace Dayshift {

// What the answers of one reading said, put together.
struct Found
{
    QHash<BuildId, Build> builds = {};
    QList<BuildId> order = {}; // as the server told them
    QHash<BuildId, Status> listed = {}; // what the list said, before any details
    QHash<BuildId, QList<Question>> details = {};
    QList<Origin> origins = {};
    QHash<StageId, Stage> stages = {};
    QList<Commit> commits = {};
    ToldFacts facts = {};
    QStringList pipelines = {};
    QSet<BuildId> detailed = {}; // whose details were asked and answered
    QSet<BuildId> forgotten = {}; // stood for something that has its own name by now
    qsizetype leftOut = 0;

    void take(const Answer &answer);
    // What is over for so long that it is not kept any more, except for the newest of each
    // pipeline: else it would be written with each start, and pruned again.
    void forgetOlderThan(const QDateTime &horizon);
};

// What is new in a reading, ready to be written.
struct News
{
    ConnectionId connection = {};
    QList<Build> builds = {};
    QList<Stage> stages = {};
    QList<Commit> commits = {};
    QList<BuildId> forgotten = {};
    ToldFacts facts = {}; // the tests of builds are among the stages by now, their cells likewise
    QHash<StageId, ToldTests> reports = {}; // that name single tests

    [[nodiscard]] bool isEmpty() const
    {
        return builds.isEmpty() && stages.isEmpty() && commits.isEmpty() && forgotten.isEmpty()
                && facts.isEmpty() && reports.isEmpty();
    }
};

// What is known of one server's builds, from reading to reading: enough to write only what is new,
// and to notice a build that the server does not mention any more. It forgets builds that are over
// as soon as the server does.
class Seen
{
public:
    // Builds that went on when the workspace was last written to, or one that is looked at.
    void adopt(const QList<Build> &known, const QList<Stage> &theirStages = {});

    [[nodiscard]] QList<Build> missingIn(const Found &found) const;
    // Whose details to ask now: what goes on first, then the newest; at most so many.
    [[nodiscard]] QList<BuildId> wanting(const Found &found, qsizetype most) const;
    [[nodiscard]] News newsIn(const Found &found, const QDateTime &now) const;
    // The news were written.
    void accept(const News &news, const Found &found);
    [[nodiscard]] bool anythingGoesOn() const;
    // The builds of this reading with all that is known of them.
    [[nodiscard]] QList<Build> buildsOf(const Found &found) const;
    // Their stages, in order.
    [[nodiscard]] QHash<BuildId, QList<Stage>> stages() const;

private:
    QHash<BuildId, Build> m_builds;
    QHash<StageId, Stage> m_stages;
    QSet<CommitId> m_commits;
    // Of builds that are not over, or whose details are not known yet: what is settled is only told
    // again when it is another one.
    ToldFacts m_facts;
    QHash<StageId, QList<Explanation::Case>> m_reports;
    // Over, and their details known; with what the list said then: a part of a build may be run
    // again between two readings.
    QHash<BuildId, Status> m_finished;

    [[nodiscard]] bool isSettled(const Found &found, BuildId id) const;
    [[nodiscard]] Stage withTests(Stage stage, const ToldTests &told, News &news) const;
    [[nodiscard]] QHash<StageId, Stage> stagesWithTests(const Found &found, News &news) const;
    [[nodiscard]] ToldFacts newFactsIn(const Found &found) const;
    void remember(const ToldFacts &facts);
};

// The build or stage as it was just read, with what an earlier reading knew and this one does not
// say.
[[nodiscard]] Build completed(Build build, const Build &known);
[[nodiscard]] Stage completed(Stage stage, const Stage &known);

} // namespace Dayshift
