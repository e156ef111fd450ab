// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/deploymentrecord.h"
#include "tests/support/runner.h"

#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

using Stages = QList<QPair<QString, Status>>;

// A pipeline's past, told build by build, and its record drawn as text.
class Past
{
public:
    struct Told
    {
        QString commit = {};
        QString branch = u"main"_s;
        QString message = {};
        Stages stages = {};
        QStringList commits = {}; // beside its own
    };

    Past &build(const Told &told)
    {
        ++m_count;
        const auto at = m_start.addSecs(3600 * m_count);
        const Build build {.id = BuildId::derived(m_connection, QString::number(m_count)),
                           .pipeline = u"web"_s,
                           .number = QString::number(m_count),
                           .status = Status::Passed,
                           .branch = told.branch,
                           .commit = told.commit,
                           .message = told.message,
                           .startedAt = at,
                           .finishedAt = at.addSecs(600)};
        past.builds.append(build);
        int position = 0;
        for (const auto &[name, status] : told.stages) {
            past.stages.append(
                    {.id = StageId::derived(build.id.uuid(), QString::number(position)),
                     .build = build.id,
                     .position = position,
                     .name = name,
                     .kind = StageKind::Deploy,
                     .status = status,
                     .startedAt = at.addSecs(60 * position),
                     .finishedAt = isOver(status) ? at.addSecs(60 * position + 30) : QDateTime()});
            ++position;
        }
        for (const auto &hash : told.commits)
            past.commits.append({.id = CommitId::derived(build.id.uuid(), hash),
                                 .build = build.id,
                                 .hash = hash,
                                 .message = u"Change "_s + hash,
                                 .committedAt = at.addSecs(-600)});
        return *this;
    }
    Past &deployed(const QString &commit, const QString &message = {})
    {
        return build(
                {.commit = commit, .message = message, .stages = {{u"Deploy"_s, Status::Passed}}});
    }
    Past &built(const QString &commit, const QString &message = {})
    {
        return build({.commit = commit, .message = message});
    }

    // "1 production success regular: | 2 production success hotfix of 1: a b"
    [[nodiscard]] QString drawn() const
    {
        static const QStringList statuses {u"running"_s, u"success"_s, u"failure"_s,
                                           u"cancelled"_s};
        static const QStringList kinds {u"regular"_s, u"hotfix"_s, u"rollback"_s, u"redeploy"_s};
        const auto record = recordOf(past, stories);
        QHash<DeploymentId, QString> versions;
        for (const auto &deployment : record.deployments)
            versions.insert(deployment.id, deployment.version);
        QStringList lines;
        for (const auto &deployment : record.deployments) {
            auto line = deployment.version + u' ' + deployment.environment + u' '
                    + statuses[int(deployment.status)] + u' ' + kinds[int(deployment.kind)];
            if (!deployment.relatesTo.isNull())
                line += u" of "_s + versions.value(deployment.relatesTo);
            line += u':';
            for (const auto &change : record.changes) {
                if (change.deployment == deployment.id)
                    line += u' ' + change.change;
            }
            lines.append(line);
        }
        return lines.join(u" | "_s);
    }

    PipelinePast past;
    StoriesByReference stories;

private:
    QUuid m_connection = QUuid::fromString(u"00000000-0000-0000-0000-000000000001"_s);
    QDateTime m_start {QDate(2026, 6, 1), QTime(8, 0), Qt::UTC};
    int m_count = 0;
};

class DeploymentRecordTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstDeploymentEverHasNoChangeList()
    {
        QCOMPARE(Past().built(u"a"_s).deployed(u"b"_s).drawn(), u"2 production success regular:"_s);
    }

    void aDeploymentCarriesTheCommitsOfAllBuildsSinceTheOneBefore()
    {
        QCOMPARE(Past().deployed(u"a"_s)
                         .built(u"b"_s)
                         .build({.commit = u"d"_s,
                                 .stages = {{u"Deploy"_s, Status::Passed}},
                                 .commits = {u"c"_s, u"d"_s}})
                         .drawn(),
                 u"1 production success regular: | 3 production success regular: b c d"_s);
    }

    void anAttemptThatFailedCarriesNothingAndIsMadeUpForByTheNext()
    {
        QCOMPARE(Past().deployed(u"a"_s)
                         .build({.commit = u"b"_s, .stages = {{u"Deploy"_s, Status::Failed}}})
                         .deployed(u"c"_s)
                         .drawn(),
                 u"1 production success regular: | 2 production failure regular: | "
                 "3 production success regular: b c"_s);
    }

    void theSameVersionAgainIsARedeploy()
    {
        QCOMPARE(Past().deployed(u"a"_s).deployed(u"b"_s).deployed(u"b"_s).drawn(),
                 u"1 production success regular: | 2 production success regular: b | "
                 "3 production success redeploy of 2:"_s);
    }

    void anOlderVersionIsARollbackAndWhatItTookBackComesAgain()
    {
        QCOMPARE(Past().deployed(u"a"_s).deployed(u"b"_s).deployed(u"a"_s).deployed(u"c"_s).drawn(),
                 u"1 production success regular: | 2 production success regular: b | "
                 "3 production success rollback of 2: | 4 production success regular: b c"_s);
    }

    void aRollbackMayAlsoSaySoByItsName()
    {
        QCOMPARE(Past().deployed(u"a"_s)
                         .deployed(u"b"_s)
                         .build({.stages = {{u"Roll back"_s, Status::Passed}}})
                         .deployed(u"c"_s)
                         .drawn(),
                 u"1 production success regular: | 2 production success regular: b | "
                 "3 production success rollback of 2: | 4 production success regular: b c"_s);
    }

    void aHotfixRepairsWhatWentOutBefore()
    {
        QCOMPARE(Past().deployed(u"a"_s)
                         .built(u"b"_s)
                         .build({.commit = u"h"_s,
                                 .branch = u"hotfix/2187"_s,
                                 .stages = {{u"Deploy"_s, Status::Passed}}})
                         .deployed(u"c"_s)
                         .drawn(),
                 u"1 production success regular: | 3 production success hotfix of 1: h | "
                 "4 production success regular: b c"_s);
    }

    void aHotfixBehindARollbackRepairsWhatWasRolledBack()
    {
        QCOMPARE(Past().deployed(u"a"_s)
                         .deployed(u"b"_s)
                         .deployed(u"a"_s)
                         .build({.commit = u"h"_s,
                                 .branch = u"hotfix/x"_s,
                                 .stages = {{u"Deploy"_s, Status::Passed}}})
                         .drawn(),
                 u"1 production success regular: | 2 production success regular: b | "
                 "3 production success rollback of 2: | 4 production success hotfix of 2: h"_s);
    }

    void commitsOfOtherBranchesDidNotGoOut()
    {
        QCOMPARE(Past().deployed(u"a"_s)
                         .build({.commit = u"x"_s, .branch = u"feature/x"_s})
                         .deployed(u"b"_s)
                         .drawn(),
                 u"1 production success regular: | 3 production success regular: b"_s);
    }

    void eachEnvironmentHasItsOwnPast()
    {
        QCOMPARE(Past().build({.commit = u"a"_s,
                               .stages = {{u"Deploy to staging"_s, Status::Passed},
                                          {u"Deploy to production"_s, Status::Passed}}})
                         .build({.commit = u"b"_s,
                                 .stages = {{u"Deploy to staging"_s, Status::Passed},
                                            {u"Deploy to production"_s, Status::Skipped}}})
                         .drawn(),
                 u"1 staging success regular: | 1 production success regular: | "
                 "2 staging success regular: b"_s);
    }

    void thePartsOfOneBuildAreOneDeployment_data()
    {
        QTest::addColumn<Stages>("stages");
        QTest::addColumn<QString>("status");
        QTest::newRow("all passed")
                << Stages {{u"Deploy EU"_s, Status::Passed}, {u"Deploy US"_s, Status::Passed}}
                << u"success"_s;
        QTest::newRow("one failed")
                << Stages {{u"Deploy EU"_s, Status::Passed}, {u"Deploy US"_s, Status::Failed}}
                << u"failure"_s;
        QTest::newRow("the last try of a part decides")
                << Stages {{u"Deploy EU"_s, Status::Failed}, {u"Deploy EU"_s, Status::Passed}}
                << u"success"_s;
        QTest::newRow("one still runs")
                << Stages {{u"Deploy EU"_s, Status::Passed}, {u"Deploy US"_s, Status::Running}}
                << u"running"_s;
        QTest::newRow("one was cancelled")
                << Stages {{u"Deploy EU"_s, Status::Passed}, {u"Deploy US"_s, Status::Cancelled}}
                << u"cancelled"_s;
        QTest::newRow("one was not needed")
                << Stages {{u"Deploy EU"_s, Status::Passed}, {u"Deploy US"_s, Status::Skipped}}
                << u"success"_s;
    }
    void thePartsOfOneBuildAreOneDeployment()
    {
        QFETCH(Stages, stages);
        QFETCH(QString, status);
        QCOMPARE(Past().build({.commit = u"a"_s, .stages = stages}).drawn(),
                 u"1 production %1 regular:"_s.arg(status));
    }

    void aStageThatDidNotRunDeploysNothing()
    {
        QCOMPARE(Past().build({.commit = u"a"_s, .stages = {{u"Deploy"_s, Status::Skipped}}})
                         .build({.commit = u"b"_s, .stages = {{u"Deploy"_s, Status::Unknown}}})
                         .drawn(),
                 QString());
    }

    void aChangeBelongsToEachStoryThatItNames()
    {
        Past past;
        const auto one = StoryId::create();
        const auto two = StoryId::create();
        past.stories = {{u"#2187"_s, one}, {u"ATLAS-12"_s, two}};
        past.deployed(u"a"_s)
                .deployed(u"b"_s, u"Accept the new key, #2187, ATLAS-12 and #99"_s)
                .build({.commit = u"c"_s,
                        .message = u"Nothing named"_s,
                        .stages = {{u"Deploy"_s, Status::Passed}}});
        const auto record = recordOf(past.past, past.stories);

        QCOMPARE(record.changes.size(), 3);
        QSet<StoryId> named;
        for (const auto &change : record.changes) {
            if (change.change == u"b")
                named.insert(change.story);
            else
                QVERIFY(change.story.isNull());
        }
        QCOMPARE(named, (QSet<StoryId> {one, two}));
    }

    void theBranchNamesTheStoryForAllItsCommits()
    {
        Past past;
        const auto story = StoryId::create();
        past.stories = {{u"#2187"_s, story}};
        past.deployed(u"a"_s).build({.commit = u"c"_s,
                                     .branch = u"hotfix/2187-sign-in"_s,
                                     .stages = {{u"Deploy"_s, Status::Passed}},
                                     .commits = {u"b"_s}});
        const auto record = recordOf(past.past, past.stories);

        QCOMPARE(record.changes.size(), 2);
        for (const auto &change : record.changes)
            QCOMPARE(change.story, story);
        QVERIFY(record.changes.first().committedAt.isValid());
    }

    void theSamePastGivesTheSameRecord()
    {
        Past past;
        past.deployed(u"a"_s).deployed(u"b"_s).deployed(u"a"_s);
        auto shuffled = past.past;
        std::ranges::reverse(shuffled.builds);
        std::ranges::reverse(shuffled.stages);
        const auto one = recordOf(past.past, {});
        const auto two = recordOf(shuffled, {});

        QCOMPARE(one.deployments, two.deployments);
        QCOMPARE(one.changes, two.changes);
    }

    // A feed tells one time for each project, and neither commits nor branches.
    void aProjectOfAFeedIsADeploymentWithoutChanges()
    {
        Past past;
        past.build({.branch = {}, .stages = {{u"deploy-web"_s, Status::Passed}}})
                .build({.branch = {}, .stages = {{u"deploy-web"_s, Status::Passed}}});
        QCOMPARE(past.drawn(), u"1 production success regular: | 2 production success regular:"_s);
    }
};

static const Registered<DeploymentRecordTest> known;
#include "tst_deploymentrecord.moc"
