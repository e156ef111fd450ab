// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/claim.h"

#include "tests/support/runner.h"

#include "models/pipeline/pipelinemodel.h"
#include "models/store/store.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <vector>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class ClaimTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};
    const Connection m_ci {.id = ConnectionId::create(), .name = u"CI"_s};
    const PipelineKey m_api {m_ci.id, u"api"_s};

    [[nodiscard]] Claim claim(const QString &stage = {}) const
    {
        return *claimed({}, m_api, stage, {}, u"Developer 1"_s, u"Developer 2"_s, m_noon).after;
    }
    [[nodiscard]] Build build(Status status, int minutes) const
    {
        return {.id = BuildId::derived(m_ci.id.uuid(), QString::number(minutes)),
                .connection = m_ci.id,
                .pipeline = u"api"_s,
                .number = QString::number(1000 + minutes),
                .status = status,
                .startedAt = m_noon.addSecs(60 * (minutes - 5)),
                .finishedAt = m_noon.addSecs(60 * minutes)};
    }
    [[nodiscard]] Stage stage(const QString &name, Status status, int minutes) const
    {
        return {.id = StageId::derived(m_ci.id.uuid(), name + QString::number(minutes)),
                .build = build(status, minutes).id,
                .name = name,
                .status = status,
                .startedAt = m_noon.addSecs(60 * (minutes - 5)),
                .finishedAt = m_noon.addSecs(60 * minutes)};
    }
    [[nodiscard]] KnownFailure mark(const QString &stage, int days) const
    {
        return *marked({}, m_api, stage, u"The rack moves"_s, m_noon.addDays(days),
                       u"Developer 1"_s, m_noon.addDays(-3))
                        ->after;
    }

private slots:
    void aClaimEndsAfterADay()
    {
        QVERIFY(!isOver(claim(), {}, {}, m_noon));
        QVERIFY(!isOver(claim(), {}, {}, m_noon.addSecs(24 * 3600 - 1)));
        QVERIFY(isOver(claim(), {}, {}, m_noon.addSecs(24 * 3600)));
    }
    void aClaimEndsWithTheFix_data()
    {
        QTest::addColumn<QString>("claimedStage");
        QTest::addColumn<int>("buildPassed"); // minutes after the claim; 0: it did not
        QTest::addColumn<int>("stagePassed");
        QTest::addColumn<bool>("ends");
        QTest::newRow("nothing passed") << u"test"_s << 0 << 0 << false;
        QTest::newRow("the build passed") << QString() << 10 << 0 << true;
        QTest::newRow("it passed before the claim") << QString() << -10 << 0 << false;
        QTest::newRow("the stage passed in a build that failed later")
                << u"test"_s << 0 << 10 << true;
        QTest::newRow("the stage had passed before") << u"test"_s << 0 << -10 << false;
        QTest::newRow("another stage passed") << u"scan"_s << 0 << 10 << false;
        QTest::newRow("a stage passed, all is claimed") << QString() << 0 << 10 << false;
        QTest::newRow("a stage passes with its build") << u"scan"_s << 10 << 0 << true;
    }
    void aClaimEndsWithTheFix()
    {
        QFETCH(QString, claimedStage);
        QFETCH(int, buildPassed);
        QFETCH(int, stagePassed);
        QFETCH(bool, ends);
        std::vector builds {build(Status::Failed, -1), build(Status::Failed, 20)};
        if (buildPassed != 0)
            builds.push_back(build(Status::Passed, buildPassed));
        std::vector stages {stage(u"test"_s, Status::Failed, -1)};
        if (stagePassed != 0)
            stages.push_back(stage(u"test"_s, Status::Passed, stagePassed));
        QCOMPARE(isOver(claim(claimedStage), builds, stages, m_noon.addSecs(3600)), ends);
    }

    void aPassOfAnotherBranchIsNotTheFix()
    {
        auto failed = build(Status::Failed, -1);
        failed.branch = u"main"_s;
        auto other = build(Status::Passed, 10);
        other.branch = u"feature/17"_s;
        auto passed = stage(u"test"_s, Status::Passed, 10);
        passed.build = other.id;
        const std::vector stages {passed};
        const auto now = m_noon.addSecs(3600);
        QVERIFY(!isOver(claim(), std::vector {failed, other}, stages, now));
        QVERIFY(!isOver(claim(u"test"_s), std::vector {failed, other}, stages, now));
        auto fixed = build(Status::Passed, 20);
        fixed.branch = u"main"_s;
        QVERIFY(isOver(claim(), std::vector {failed, other, fixed}, stages, now));
        // Whose failure it was is no longer known: then any pass is one.
        QVERIFY(isOver(claim(), std::vector {other}, stages, now));
        // A server that names no branches means this one.
        fixed.branch.clear();
        QVERIFY(isOver(claim(), std::vector {failed, fixed}, stages, now));
    }

    void aMarkNeedsAReasonAndAnEndThatLiesAhead_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("code"); // empty: it is taken
        QTest::newRow("well") << u"The rack moves"_s << 7 << QString();
        QTest::newRow("blanks") << u" \n "_s << 7 << u"reason"_s;
        QTest::newRow("gone") << u"x"_s << -1 << u"end"_s;
        QTest::newRow("now") << u"x"_s << 0 << u"end"_s;
        QTest::newRow("for ever") << u"x"_s << 4000 << u"end"_s;
    }
    void aMarkNeedsAReasonAndAnEndThatLiesAhead()
    {
        QFETCH(QString, reason);
        QFETCH(int, days);
        QFETCH(QString, code);
        const auto edit = marked({}, m_api, {}, reason, m_noon.addDays(days), u"me"_s, m_noon);
        QCOMPARE(edit ? QString() : edit.error().code, code);
    }

    void onlyWhatIsMarkedIsKnown()
    {
        const auto failed = build(Status::Failed, -1);
        const std::vector stages {stage(u"test"_s, Status::Failed, -1),
                                  stage(u"build"_s, Status::Passed, -5)};
        const std::vector one {mark(u"test"_s, 3)};
        QVERIFY(knownOf(one, failed, stages, m_noon));
        QVERIFY(!knownOf(one, failed, stages, m_noon.addDays(3))); // ended by its date
        QVERIFY(!knownOf(one, build(Status::Passed, -1), stages, m_noon));
        auto more = stages;
        more.push_back(stage(u"scan"_s, Status::Failed, -1));
        QVERIFY(!knownOf(one, failed, more, m_noon)); // something new fails
        const std::vector both {mark(u"test"_s, 3), mark({}, 1)};
        QCOMPARE(knownOf(both, failed, more, m_noon)->endsAt, m_noon.addDays(1));
        QVERIFY(!knownOf(one, failed, {}, m_noon)); // no stage is named: nobody knows which
        QVERIFY(knownOf(both, failed, {}, m_noon));
    }

    void aRowShowsWhoHasItUntilADayHasGone()
    {
        auto now = m_noon.addSecs(60);
        PipelineModel model([&now] { return now; });
        model.apply(Delta<Connection> {.reset = true, .current = {m_ci}});
        model.apply(Delta<Build> {.reset = true, .current = {build(Status::Failed, -1)}});
        const auto state = [&] { return *model.stateAt(model.indexOf(m_api)); };
        QCOMPARE(state().owner(), QString());
        model.apply(Delta<Claim> {.reset = true, .current = {claim()}});
        QCOMPARE(state().owner(), u"Developer 1"_s);
        now = m_noon.addSecs(24 * 3600);
        model.tick();
        QCOMPARE(state().owner(), QString());
        QVERIFY(model.claimOf(m_api, {})); // for whoever takes it next
        model.apply(Delta<Claim> {.removed = {claim().id.toString()}});
        QVERIFY(!model.claimOf(m_api, {}));
    }
    void whatIsKnownToFailStandsBehindAndIsCountedApart()
    {
        auto now = m_noon;
        PipelineModel model([&now] { return now; });
        auto other = build(Status::Failed, -1);
        other.id = BuildId::create();
        other.pipeline = u"web"_s;
        model.apply(Delta<Connection> {.reset = true, .current = {m_ci}});
        model.apply(Delta<Build> {.reset = true, .current = {build(Status::Failed, -30), other}});
        QCOMPARE(model.indexOf(m_api).row(), 1); // the longest first
        QCOMPARE(model.count(Status::Failed), 2);
        model.apply(Delta<KnownFailure> {.reset = true, .current = {mark({}, 3)}});
        QCOMPARE(model.indexOf(m_api).row(), 2);
        QCOMPARE(model.count(Status::Failed), 1);
        QCOMPARE(model.knownCount(), 1);
        QCOMPARE(model.count(PipelineGroup::NeedsAttention), 2);
        now = m_noon.addDays(3);
        model.tick();
        QCOMPARE(model.knownCount(), 0);
        QCOMPARE(model.count(Status::Failed), 2);
    }
    void aChangeBelongsToThePersonWhomTheTeamKnows_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("person");
        QTest::newRow("by name") << u"ada lovelace"_s << u"Ada Lovelace"_s;
        QTest::newRow("by login") << u"ada"_s << u"Ada Lovelace"_s;
        QTest::newRow("by address") << u"A. L. <ada@example.test>"_s << u"Ada Lovelace"_s;
        QTest::newRow("a stranger") << u"Bot <bot@example.test>"_s << u"Bot"_s;
        QTest::newRow("nobody") << QString() << QString();
    }
    void aChangeBelongsToThePersonWhomTheTeamKnows()
    {
        QFETCH(QString, author);
        PipelineModel model([this] { return m_noon; });
        model.apply(Delta<Connection> {.reset = true, .current = {m_ci}});
        auto failed = build(Status::Failed, -1);
        failed.author = author;
        model.apply(Delta<Build> {.reset = true, .current = {failed}});
        model.setPeople({{u"ada lovelace"_s, u"Ada Lovelace"_s},
                         {u"ada"_s, u"Ada Lovelace"_s},
                         {u"ada@example.test"_s, u"Ada Lovelace"_s}});
        QTEST(model.stateAt(model.indexOf(m_api))->suggested, "person");
    }
    void aPassOnlyByRetriesNeedsAttention()
    {
        PipelineModel model([this] { return m_noon; });
        model.apply(Delta<Connection> {.reset = true, .current = {m_ci}});
        QList<Build> builds;
        for (int i = 0; i < 4; ++i) {
            auto each = build(i % 2 ? Status::Passed : Status::Failed, i - 20);
            each.commit = i < 2 ? u"a"_s : u"b"_s;
            builds.append(each);
        }
        model.apply(Delta<Build> {.reset = true, .current = builds.first(2)});
        QCOMPARE(model.stateAt(model.indexOf(m_api))->status(), Status::Passed);
        model.apply(Delta<Build> {.current = builds.last(2)});
        const auto state = *model.stateAt(model.indexOf(m_api));
        QCOMPARE(state.status(), Status::Unstable);
        QCOMPARE(state.group, PipelineGroup::NeedsAttention);
        QCOMPARE(state.retries, 2);
    }

    void whatPeopleSayIsStoredAndUndone_data() { TestDatabase::addEngines(); }
    void whatPeopleSayIsStoredAndUndone()
    {
        QFETCH(StoreLocation, location);
        TestDatabase database(location);
        Store store(database.location(), Author {});
        QVERIFY(store.open().result());
        const auto stored = [&store] {
            return store.read([](Database &reads) { return claims().load(reads); }).result();
        };
        const Edit<Claim> taken {.after = claim(u"test"_s)};
        store.edit(claims(), taken);
        QCOMPARE(*stored(), QList<Claim> {claim(u"test"_s)});
        const auto over = claimed(claim(u"test"_s), m_api, u"test"_s, {}, u"Developer 3"_s,
                                  u"Developer 3"_s, m_noon.addSecs(60));
        store.edit(claims(), over);
        QCOMPARE(stored()->first().person, u"Developer 3"_s);
        store.edit(claims(), over.reversed());
        store.edit(claims(), taken.reversed());
        QVERIFY(stored()->isEmpty());
        store.edit(knownFailures(), {.after = mark(u"test"_s, 3)});
        const auto marks
                = store.read([](Database &reads) { return knownFailures().load(reads); }).result();
        QCOMPARE(*marks, QList<KnownFailure> {mark(u"test"_s, 3)});
    }
};

static const Registered<ClaimTest> known;
#include "tst_claim.moc"
