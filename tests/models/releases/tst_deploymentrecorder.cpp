// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/deploymentrecorder.h"
#include "models/releases/releasetables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class DeploymentRecorderTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_connection = {.id = ConnectionId::create(), .name = u"CI"_s, .provider = u"buildbot"_s};
        m_column = {.id = ColumnId::create(), .name = u"To do"_s};
    }

    void deploymentsAreRecordedAsTheirBuildsAreRead_data() { TestDatabase::addEngines(); }
    void deploymentsAreRecordedAsTheirBuildsAreRead()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const DeploymentRecorder recorder(store);
        QSignalSpy recorded(&recorder, &DeploymentRecorder::recorded);
        QSignalSpy failed(&recorder, &DeploymentRecorder::failed);

        write(store, 1, u"a"_s, u"First"_s);
        QTRY_COMPARE(recorded.count(), 1);
        write(store, 2, u"b"_s, u"Mends #1"_s);
        QTRY_COMPARE(recorded.count(), 2);

        QCOMPARE(failed.count(), 0);
        QCOMPARE(stored(store).size(), 2);
        const auto changes = storedChanges(store);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().change, u"b"_s);
        QVERIFY(changes.first().story.isNull()); // there is no #1 yet
    }

    void aStoryThatComesLaterIsLinkedAllTheSame_data() { TestDatabase::addEngines(); }
    void aStoryThatComesLaterIsLinkedAllTheSame()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const DeploymentRecorder recorder(store);
        write(store, 1, u"a"_s, u"First"_s);
        write(store, 2, u"b"_s, u"Mends #1"_s);
        QTRY_COMPARE(storedChanges(store).size(), 1);

        const Story story {.id = StoryId::create(), .title = u"Sign in"_s, .column = m_column.id};
        store.edit(columns(), {.after = m_column});
        store.edit(stories(), {.after = story});

        QTRY_COMPARE(storedChanges(store).value(0).story, story.id);
        QCOMPARE(storedChanges(store).size(), 1); // the unlinked row is gone
    }

    void whatWasReleasedGoesByTheNameOfItsRelease_data() { TestDatabase::addEngines(); }
    void whatWasReleasedGoesByTheNameOfItsRelease()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const DeploymentRecorder recorder(store);
        write(store, 1, u"a"_s, u"First"_s);
        QTRY_COMPARE(stored(store).value(0).version, u"1"_s);

        // Also when that is said only afterwards, and when the build is read again.
        store.edit(releases(), {.after = Release {.id = ReleaseId::create(),
                                                  .version = u"22.3.1"_s,
                                                  .service = u"web"_s,
                                                  .build = stored(store).first().build,
                                                  .commit = u"a"_s}});
        QTRY_COMPARE(stored(store).value(0).version, u"22.3.1"_s);
        write(store, 2, u"b"_s, u"Second"_s);
        QTRY_COMPARE(stored(store).size(), 2);
        QCOMPARE(stored(store).value(0).version, u"22.3.1"_s);
        QCOMPARE(stored(store).value(1).version, u"2"_s);
        // What was built once may be taken out by another build of its commit.
        write(store, 3, u"a"_s, u"Again"_s);
        QTRY_COMPARE(stored(store).size(), 3);
        QCOMPARE(stored(store).value(2).version, u"22.3.1"_s);
    }

    void recordingAgainWritesNothing_data() { TestDatabase::addEngines(); }
    void recordingAgainWritesNothing()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        write(store, 1, u"a"_s, u"First"_s);
        write(store, 2, u"b"_s, u"Second"_s);
        const auto record = [&store] {
            return store
                    .write([](Transaction &transaction) { return recordDeployments(transaction); },
                           Durability::Machine)
                    .result();
        };
        const auto first = record();
        QVERIFY(first);
        QCOMPARE(first->deployments, 2);
        const auto before = lines(store);

        const auto second = record();

        QVERIFY(second);
        QCOMPARE(second->deployments, 0);
        QCOMPARE(lines(store), before);
    }

    void aRunningDeploymentIsTheSameOneWhenItHasEnded_data() { TestDatabase::addEngines(); }
    void aRunningDeploymentIsTheSameOneWhenItHasEnded()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const DeploymentRecorder recorder(store);
        write(store, 1, u"a"_s, {}, Status::Running);
        QTRY_COMPARE(stored(store).size(), 1);
        QCOMPARE(stored(store).first().status, DeploymentStatus::Running);

        write(store, 1, u"a"_s, {}, Status::Failed);

        QTRY_COMPARE(stored(store).value(0).status, DeploymentStatus::Failure);
        QCOMPARE(stored(store).size(), 1);
    }

    void buildsThatDeployNothingLeaveNoTrace_data() { TestDatabase::addEngines(); }
    void buildsThatDeployNothingLeaveNoTrace()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        write(store, 1, u"a"_s, {}, Status::Passed, StageKind::Functional);
        const auto recorded = store.write([](Transaction &transaction) {
                                       return recordDeployments(transaction);
                                   }).result();

        QVERIFY(recorded);
        QCOMPARE(recorded->deployments, 0);
        QVERIFY(stored(store).isEmpty());
    }

private:
    void write(Store &store, int number, const QString &commit, const QString &message,
               Status status = Status::Passed, StageKind kind = StageKind::Deploy)
    {
        const QDateTime at(QDate(2026, 6, 1), QTime(8 + number, 0), Qt::UTC);
        const Build build {.id = BuildId::derived(m_connection.id.uuid(), QString::number(number)),
                           .connection = m_connection.id,
                           .pipeline = u"web"_s,
                           .number = QString::number(number),
                           .status = status,
                           .branch = u"main"_s,
                           .commit = commit,
                           .message = message,
                           .startedAt = at,
                           .finishedAt = isOver(status) ? at.addSecs(600) : QDateTime()};
        const Stage stage {.id = StageId::derived(build.id.uuid(), u"0"_s),
                           .build = build.id,
                           .name = u"Deploy"_s,
                           .kind = kind,
                           .status = status,
                           .startedAt = build.startedAt,
                           .finishedAt = build.finishedAt};
        const auto work = [=, connection = m_connection](Transaction &transaction) -> Result<Done> {
            if (const auto done = connections().merge(transaction, {connection}); !done)
                return done;
            if (const auto done = builds().merge(transaction, {build}); !done)
                return done;
            return stages().merge(transaction, {stage});
        };
        const auto done = store.write(work).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    static QList<Deployment> stored(Store &store)
    {
        const auto found = store.read([](Database &database) {
                                    return deployments().load(database);
                                }).result();
        return found ? *found : QList<Deployment> {};
    }
    static QList<DeploymentChange> storedChanges(Store &store)
    {
        const auto found = store.read([](Database &database) {
                                    return deploymentChanges().load(database);
                                }).result();
        return found ? *found : QList<DeploymentChange> {};
    }
    static qint64 lines(Store &store)
    {
        const auto count = [](Database &database) {
            return database.select(u"SELECT count(*) FROM activity"_s, {},
                                   [](const Row &row) { return row.number(0); });
        };
        const auto found = store.read(count).result();
        return found ? found->value(0) : -1;
    }

    Connection m_connection;
    Column m_column;
};

static const Registered<DeploymentRecorderTest> known;
#include "tst_deploymentrecorder.moc"
