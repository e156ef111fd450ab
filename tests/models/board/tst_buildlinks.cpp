// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/buildlinks.h"

#include "models/board/story.h"
#include "models/board/storyreferences.h"
#include "tests/support/runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class BuildLinksTest : public QObject
{
    Q_OBJECT

    const Story m_story {.id = StoryId::create(), .number = 2187, .externalKey = u"ABC-12"_s};

    static QDateTime minute(int n)
    {
        return QDateTime::fromSecsSinceEpoch(1'750'000'000 + 60 * n, Qt::UTC);
    }
    static Build build(const QString &number, const QString &message, const QString &branch,
                       Status status, int started)
    {
        return {.id = BuildId::create(),
                .pipeline = u"portal"_s,
                .number = number,
                .status = status,
                .branch = branch,
                .message = message,
                .startedAt = minute(started)};
    }
    static Stage stage(const Build &build, int position, StageKind kind, Status status)
    {
        return {.id = StageId::create(),
                .build = build.id,
                .position = position,
                .kind = kind,
                .status = status};
    }

private slots:
    void findsTheStoriesThatATextNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("references");
        QTest::newRow("a number") << u"Mend sign-in (#2187)"_s << QStringList {u"#2187"_s};
        QTest::newRow("several, each once")
                << u"#12, #7 and #12\nABC-3"_s << QStringList {u"#12"_s, u"#7"_s, u"ABC-3"_s};
        QTest::newRow("a key") << u"[PORTAL2-431] fix"_s << QStringList {u"PORTAL2-431"_s};
        QTest::newRow("none in a colour or an entity")
                << u"colour #12ab34 &#39; x#5"_s << QStringList {};
        QTest::newRow("a number too long") << u"#12345678901"_s << QStringList {};
        QTest::newRow("lower case is a word") << u"abc-12 utf-8"_s << QStringList {};
    }
    void findsTheStoriesThatATextNames()
    {
        QFETCH(QString, text);
        QTEST(storyReferences(text), "references");
    }

    void findsTheStoriesThatABranchNames_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QStringList>("references");
        QTest::newRow("number and words")
                << u"hotfix/2187-clock-skew"_s << QStringList {u"#2187"_s};
        QTest::newRow("number alone") << u"feature/2187"_s << QStringList {u"#2187"_s};
        QTest::newRow("key") << u"feature/ABC-12-archive"_s << QStringList {u"ABC-12"_s};
        QTest::newRow("a version") << u"release/22.3"_s << QStringList {};
        QTest::newRow("a version of one number") << u"releases/22"_s << QStringList {};
        QTest::newRow("main") << u"main"_s << QStringList {};
        QTest::newRow("in the middle") << u"refs/pull/17/head"_s << QStringList {u"#17"_s};
    }
    void findsTheStoriesThatABranchNames()
    {
        QFETCH(QString, branch);
        QTEST(branchReferences(branch), "references");
    }

    void aLongHostileTextCostsLittle()
    {
        QString text;
        for (int i = 0; i < 200'000; ++i)
            text += u"#%1 "_s.arg(i);
        QCOMPARE(storyReferences(text).size(), 50);
    }

    void theNewestBuildSpeaks()
    {
        BuildLinks links;
        QSignalSpy changed(&links, &BuildLinks::changed);
        const auto older
                = build(u"1842"_s, u"Accept old tokens (#2187)"_s, u"main"_s, Status::Failed, 1);
        const auto newer
                = build(u"1843"_s, u"Allow 60 s of skew"_s, u"hotfix/2187"_s, Status::Passed, 2);
        links.apply(Delta<Build> {.current = {newer, older}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(links.newest(m_story)->status, Status::Passed);
        QCOMPARE(links.buildsOf(m_story).size(), 2);
        QCOMPARE(links.buildsOf(m_story).first().number, u"1843"_s);
        QVERIFY(links.failing().isEmpty());

        links.apply(Delta<Build> {.removed = {newer.id.toString()}});
        QCOMPARE(links.newest(m_story)->status, Status::Failed);
        QCOMPARE(links.failing(), QStringList {u"#2187"_s});
    }

    void theStageThatNeedsPeopleSpeaksForItsBuild_data()
    {
        QTest::addColumn<QList<Status>>(
                "stages"); // build, functional, performance, security, deploy
        QTest::addColumn<Status>("build");
        QTest::addColumn<StageKind>("speaks");
        QTest::addColumn<Status>("says");
        using S = Status;
        QTest::newRow("running") << QList {S::Passed, S::Passed, S::Running, S::Queued}
                                 << S::Running << StageKind::Performance << S::Running;
        QTest::newRow("failed, the rest not run")
                << QList {S::Passed, S::Failed, S::Skipped} << S::Failed << StageKind::Functional
                << S::Failed;
        QTest::newRow("failed while another runs")
                << QList {S::Passed, S::Failed, S::Running} << S::Running << StageKind::Functional
                << S::Failed;
        QTest::newRow("waits for people")
                << QList {S::Passed, S::Passed, S::Passed, S::Passed, S::WaitingForApproval}
                << S::WaitingForApproval << StageKind::Deploy << S::WaitingForApproval;
        QTest::newRow("all passed")
                << QList {S::Passed, S::Passed} << S::Passed << StageKind::Build << S::Passed;
        QTest::newRow("out") << QList {S::Passed, S::Passed, S::Passed, S::Passed, S::Passed}
                             << S::Passed << StageKind::Deploy << S::Passed;
        QTest::newRow("no stages")
                << QList<S> {} << S::Cancelled << StageKind::Build << S::Cancelled;
        QTest::newRow("cancelled between stages")
                << QList {S::Passed} << S::Cancelled << StageKind::Build << S::Cancelled;
    }
    void theStageThatNeedsPeopleSpeaksForItsBuild()
    {
        QFETCH(QList<Status>, stages);
        QFETCH(Status, build);
        const auto whole = BuildLinksTest::build(u"1"_s, u"#2187"_s, {}, build, 1);
        QList<Stage> all;
        for (int i = 0; i < stages.size(); ++i)
            all.append(stage(whole, i, StageKind(i + 1), stages[i]));
        const auto link = headlineOf(whole, all);
        QTEST(link.stage, "speaks");
        QTEST(link.status, "says");
    }

    void aCommitNamesAStory_andStagesMove()
    {
        BuildLinks links;
        auto running = build(u"7"_s, u"Merge"_s, u"main"_s, Status::Running, 1);
        const Commit commit {
                .id = CommitId::create(), .build = running.id, .message = u"ABC-12: archive"_s};
        auto tests = stage(running, 1, StageKind::Functional, Status::Running);
        // In any order: the builds may come last.
        links.apply(Delta<Commit> {.current = {commit}});
        links.apply(Delta<Stage> {.current
                                  = {tests, stage(running, 0, StageKind::Build, Status::Passed)}});
        QVERIFY(!links.newest(m_story));
        links.apply(Delta<Build> {.current = {running}});
        QCOMPARE(links.newest(m_story)->stage, StageKind::Functional);

        tests.status = Status::Failed;
        for (int twice = 0; twice < 2; ++twice) // the same twice does no harm
            links.apply(Delta<Stage> {.current = {tests}});
        QCOMPARE(links.stagesOf(running.id).size(), 2);
        QCOMPARE(links.newest(m_story)->status, Status::Failed);

        links.apply(Delta<Commit> {.removed = {commit.id.toString()}});
        QVERIFY(!links.newest(m_story));
    }
};

static const Registered<BuildLinksTest> knownBuildLinksTest;
#include "tst_buildlinks.moc"
