// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/placednetwork.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

// From a server's answer to the workspace, over a network without a wire.
class PollerTest : public QObject
{
    Q_OBJECT

    // A store with one connection, a server that answers, and a poller that has not begun.
    struct Setting
    {
        explicit Setting(const QString &provider = u"cctray"_s)
            : store(database.location(), {u"poller"_s, u"test"_s})
            , http(network)
            , poller(store, http, secrets, [this] { return now; })
            , read(&poller, &Poller::wasRead)
        {
            connection.provider = provider;
            opened = bool(store.open().result());
            store.edit(connections(), {.after = connection});
        }

        ReadingReport round()
        {
            const auto before = read.count();
            poller.setConnections({connection});
            poller.readNow();
            if (!QTest::qWaitFor([&] { return read.count() > before; }, 20'000))
                return {};
            return read.last().first().value<ReadingReport>();
        }
        template<typename T>
        QList<T> all(const Table<T> &table)
        {
            const auto things = store.read([&](Database &d) { return table.load(d); }).result();
            return things ? *things : QList<T>();
        }
        qint64 logLines()
        {
            const auto rows = store.read([](Database &d) {
                                       return d.select(u"SELECT COUNT(*) FROM activity"_s, {},
                                                       [](const Row &r) { return r.number(0); });
                                   }).result();
            return rows->first();
        }
        void feed(const QByteArray &projects)
        {
            network.places[u"/cc.xml"_s] = {.body = "<Projects>" + projects + "</Projects>"};
        }

        const TestDatabase database;
        Store store;
        bool opened = false;
        PlacedNetwork network;
        MemorySecrets secrets;
        HttpClient http;
        QDateTime now = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
        Poller poller;
        QSignalSpy read;
        Connection connection {.id = ConnectionId::create(),
                               .name = u"CI"_s,
                               .address = u"http://ci.example.test/cc.xml"_s};
    };

    // A Buildbot with one builder and one build, which runs its second stage.
    static void play(Setting &setting)
    {
        setting.connection.address = u"http://ci.example.test"_s;
        auto &places = setting.network.places;
        places[u"/api/v2/builders"_s].body = json(
                "{'builders': [{'builderid': 4, 'name': 'shop', 'tags': [], 'masterids': [1]}]}");
        places[u"/api/v2/buildrequests"_s].body = json("{'buildrequests': []}");
        places[u"/api/v2/buildrequests/9"_s].body
                = json("{'buildrequests': [{'waited_for': false}]}");
        places[u"/api/v2/builds"_s].body = json(
                "{'builds': [{'builderid': 4, 'buildid': 17, 'buildrequestid': 9, 'number': 3,"
                " 'complete': false, 'results': null, 'started_at': 1795231613}]}");
        places[u"/api/v2/builds/17?property"_s].body = json(
                "{'builds': [{'buildid': 17, 'properties': {'branch': ['2187-card', 'Build']}}]}");
        places[u"/api/v2/builds/17/changes"_s].body
                = json("{'changes': [{'changeid': 1, 'revision': 'abc', 'branch': '2187-card',"
                       " 'author': 'Mia', 'comments': 'Pay by card, #2187', 'when_timestamp': "
                       "1795231600}]}");
        places[u"/api/v2/builds/17/steps"_s].body
                = json("{'steps': [{'stepid': 1, 'number': 0, 'name': 'build', 'complete': true,"
                       " 'results': 0, 'started_at': 1795231613, 'complete_at': 1795231620},"
                       "{'stepid': 2, 'number': 1, 'name': 'functional', 'complete': false,"
                       " 'results': null, 'started_at': 1795231620}]}");
    }

private slots:
    void aBuildAppearsWithStagesCommitsAndItsReading_data() { TestDatabase::addEngines(); }
    void aBuildAppearsWithStagesCommitsAndItsReading()
    {
        Setting setting(u"buildbot"_s);
        play(setting);

        const auto report = setting.round();

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
        const auto build = setting.all(builds()).value(0);
        QCOMPARE(build.pipeline, u"shop"_s);
        QCOMPARE(build.status, Status::Running);
        QCOMPARE(build.branch, u"2187-card"_s);
        QCOMPARE(build.message, u"Pay by card, #2187"_s);
        QCOMPARE(build.commit, u"abc"_s);
        QCOMPARE(setting.all(commits()).size(), 1);
        const auto kept = setting.all(stages());
        QCOMPARE(kept.size(), 2);
        QVERIFY(std::ranges::any_of(kept, [](const Stage &stage) {
            return stage.kind == StageKind::Functional && stage.status == Status::Running;
        }));
        const auto reading = setting.all(readings()).value(0);
        QCOMPARE(reading.id, setting.connection.id);
        QCOMPARE(reading.readAt, setting.now);
        QVERIFY(reading.freshness().isFresh());
    }

    void aBuildThatEndedIsReadOnceMoreAndThenLeftAlone_data() { TestDatabase::addEngines(); }
    void aBuildThatEndedIsReadOnceMoreAndThenLeftAlone()
    {
        Setting setting(u"buildbot"_s);
        play(setting);
        setting.round();
        setting.network.places[u"/api/v2/builds"_s].body = json(
                "{'builds': [{'builderid': 4, 'buildid': 17, 'buildrequestid': 9, 'number': 3,"
                " 'complete': true, 'results': 0, 'started_at': 1795231613,"
                " 'complete_at': 1795231640}]}");
        setting.network.places[u"/api/v2/builds/17/steps"_s].body = json(
                "{'steps': [{'stepid': 2, 'number': 1, 'name': 'functional', 'complete': true,"
                " 'results': 2, 'started_at': 1795231620, 'complete_at': 1795231630}]}");
        setting.now = setting.now.addSecs(20);

        setting.round();

        const auto build = setting.all(builds()).value(0);
        QCOMPARE(build.status, Status::Passed);
        QCOMPARE(build.message, u"Pay by card, #2187"_s); // the list alone did not say so
        QCOMPARE(setting.all(stages()).value(1).status, Status::Failed);
        setting.network.questions = 0;
        setting.now = setting.now.addSecs(20);
        setting.round();
        QCOMPARE(setting.network.questions, 3); // the lists, and none of the details
    }

    void aBuildThatIsNotMentionedAnyMoreIsAskedFor_data() { TestDatabase::addEngines(); }
    void aBuildThatIsNotMentionedAnyMoreIsAskedFor()
    {
        Setting setting(u"buildbot"_s);
        play(setting);
        setting.round();
        setting.network.places[u"/api/v2/builds"_s].body = json("{'builds': []}");
        setting.network.places[u"/api/v2/builders/4/builds/3"_s].body = json(
                "{'builds': [{'builderid': 4, 'buildid': 17, 'buildrequestid': 9, 'number': 3,"
                " 'complete': true, 'results': 2, 'started_at': 1795231613,"
                " 'complete_at': 1795231640}]}");
        setting.now = setting.now.addSecs(20);

        setting.round();

        QCOMPARE(setting.all(builds()).value(0).status, Status::Failed);
    }

    void anUnchangedAnswerWritesOnlyItsReadingAndNotEachTime_data() { TestDatabase::addEngines(); }
    void anUnchangedAnswerWritesOnlyItsReadingAndNotEachTime()
    {
        Setting setting;
        setting.feed("<Project name='shop' lastBuildLabel='7' lastBuildStatus='Success'/>");
        setting.round();
        const auto lines = setting.logLines();

        setting.now = setting.now.addSecs(5);
        QVERIFY(!setting.round().changed);
        QCOMPARE(setting.logLines(), lines);

        setting.now = setting.now.addSecs(6);
        QVERIFY(!setting.round().changed);
        QCOMPARE(setting.logLines(), lines + 1);
        QCOMPARE(setting.all(readings()).value(0).readAt, setting.now);
    }

    void aSilentServerKeepsItsLastStateWithAgeAndReason_data() { TestDatabase::addEngines(); }
    void aSilentServerKeepsItsLastStateWithAgeAndReason()
    {
        Setting setting;
        setting.feed("<Project name='shop' lastBuildLabel='7' lastBuildStatus='Success'/>");
        setting.round();
        const auto lastGood = setting.now;
        setting.network.places.clear();
        setting.now = setting.now.addSecs(60);

        const auto report = setting.round();

        QVERIFY(report.error);
        QCOMPARE(setting.all(builds()).value(0).status, Status::Passed);
        auto reading = setting.all(readings()).value(0);
        QCOMPARE(reading.readAt, lastGood);
        QCOMPARE(reading.failedSince, setting.now);
        QCOMPARE(reading.failure, u"address"_s);
        QVERIFY(!reading.reason.isEmpty());
        QVERIFY(reading.nextAt > setting.now);

        setting.now = setting.now.addSecs(60);
        setting.round();
        QCOMPARE(setting.all(readings()).value(0).failedSince, lastGood.addSecs(60));

        setting.feed("<Project name='shop' lastBuildLabel='8' lastBuildStatus='Failure'/>");
        setting.now = setting.now.addSecs(60);
        setting.round();
        reading = setting.all(readings()).value(0);
        QVERIFY(reading.freshness().isFresh());
        QCOMPARE(reading.readAt, setting.now);
    }

    void anAnswerThatCannotBeReadChangesNothing_data() { TestDatabase::addEngines(); }
    void anAnswerThatCannotBeReadChangesNothing()
    {
        Setting setting;
        setting.feed("<Project name='shop' lastBuildLabel='7' lastBuildStatus='Success'/>");
        setting.round();
        setting.network.places[u"/cc.xml"_s].body = "<Projects><Project name='shop' lastBui";

        const auto report = setting.round();

        QVERIFY(report.error);
        QCOMPARE(report.error->kind, Error::Kind::Format);
        QCOMPARE(setting.all(builds()).size(), 1);
    }

    void twoPollersThatReadTheSameServerAgree_data() { TestDatabase::addEngines(); }
    void twoPollersThatReadTheSameServerAgree()
    {
        Setting setting(u"buildbot"_s);
        play(setting);
        setting.round();
        const auto lines = setting.logLines();
        setting.now = setting.now.addSecs(1);
        Poller other(setting.store, setting.http, setting.secrets, [&] { return setting.now; });
        QSignalSpy read(&other, &Poller::wasRead);

        other.setConnections({setting.connection});

        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(setting.all(builds()).size(), 1);
        QCOMPARE(setting.all(stages()).size(), 2);
        QCOMPARE(setting.logLines(), lines + 1); // its reading alone
    }

    void aConnectionThatIsChangedWhileItIsReadIsReadAgain_data() { TestDatabase::addEngines(); }
    void aConnectionThatIsChangedWhileItIsReadIsReadAgain()
    {
        Setting setting;
        setting.feed("<Project name='shop' lastBuildLabel='7' lastBuildStatus='Success'/>");
        setting.poller.setConnections({setting.connection});
        // It is under way now, and what comes of it is not taken up any more.
        setting.connection.name = u"The CI"_s;
        setting.poller.setConnections({setting.connection});
        QTRY_COMPARE(setting.read.count(), 1);
        QCOMPARE(setting.read.first().first().value<ReadingReport>().connection.name, u"The CI"_s);
    }

    void aConnectionThatIsTakenAwayLeavesNothingBehind_data() { TestDatabase::addEngines(); }
    void aConnectionThatIsTakenAwayLeavesNothingBehind()
    {
        Setting setting;
        setting.feed("<Project name='shop' lastBuildLabel='7' lastBuildStatus='Success'/>");
        setting.store.edit(connections(), {.before = setting.connection});

        QVERIFY(!setting.round().error);

        QVERIFY(setting.all(builds()).isEmpty());
        QVERIFY(setting.all(readings()).isEmpty());
    }

    void theTokenGoesToTheServerAndNowhereElse_data() { TestDatabase::addEngines(); }
    void theTokenGoesToTheServerAndNowhereElse()
    {
        Setting setting;
        setting.secrets.kept.insert(setting.connection.id.toString(), u"s3cret"_s);
        setting.network.places[u"/cc.xml"_s]
                = {.status = 401, .error = QNetworkReply::AuthenticationRequiredError};

        const auto report = setting.round();

        QCOMPARE(setting.network.asked.last().rawHeader("Authorization"), "Bearer s3cret"_ba);
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, Error::Kind::Auth);
        QVERIFY(!report.error->message().contains(u"s3cret"_s));
        QVERIFY(!report.error->detail.contains(u"s3cret"_s));
        const auto reading = setting.all(readings()).value(0);
        QCOMPARE(reading.failure, u"auth"_s);
        QVERIFY(!reading.nextAt.isValid()); // it is not tried again by itself
    }

    void tenThousandPipelinesAreReadInOneGo()
    {
        QByteArray projects;
        for (int i = 0; i < 10'000; ++i)
            projects += "<Project name='shop " + QByteArray::number(i)
                    + " deploy' lastBuildLabel='7' lastBuildStatus='Success'/>";
        Setting setting;
        setting.feed(projects);

        const auto report = setting.round();

        QVERIFY(!report.error);
        QCOMPARE(setting.all(builds()).size(), 10'000);
        QCOMPARE(setting.all(stages()).size(), 10'000);
        setting.now = setting.now.addSecs(30);
        QVERIFY(!setting.round().changed);
    }
    void tenThousandPipelinesAreReadInOneGo_data()
    {
        QTest::addColumn<StoreLocation>("location");
        QTest::newRow("sqlite") << StoreLocation {};
    }
};

static const Registered<PollerTest> known;
#include "tst_poller.moc"
