// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daymodel.h"
#include "models/day/daytables.h"
#include "models/day/lessons.h"
#include "models/day/threadreader.h"
#include "models/day/waiting.h"
#include "tests/support/runner.h"
#include "tests/support/storedday.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DayTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database;

    std::unique_ptr<Store> open()
    {
        m_database = std::make_unique<TestDatabase>();
        auto store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        if (!store->open().result())
            qFatal("no store");
        return store;
    }

    static Day read(Store &store, QDate date, const QDateTime &now)
    {
        const auto day
                = store.read([=](Database &database) { return readDay(database, date, now); })
                          .result();
        if (!day)
            qFatal("%s", qPrintable(day.error().detail));
        return *day;
    }

    static QStringList waitingFor(Store &store, const QDateTime &now)
    {
        const auto items
                = store.read([=](Database &database) { return readWaitingItems(database, now); })
                          .result();
        if (!items)
            qFatal("%s", qPrintable(items.error().detail));
        QStringList lines;
        for (const auto &item : *items)
            lines.append(wordOf(item.lane) + u' ' + wordOf(item.kind));
        return lines;
    }

private slots:
    void theDayIsReadFromTheWorkspace_data() { TestDatabase::addEngines(); }
    void theDayIsReadFromTheWorkspace()
    {
        const auto store = open();
        StoredDay told(*store);
        QVERIFY(told.prepare() && told.tell());

        const auto day = read(*store, QDate(2026, 6, 16), DayStory::at(14, 32));

        QCOMPARE(day.threads.size(), 1);
        const auto &thread = day.threads.first();
        QCOMPARE(thread.worked, 200min);
        QCOMPARE(thread.waited, 54min);
        QCOMPARE(thread.rework, 35min);
        QCOMPARE(thread.steps[thread.longestWait].length(), 33min);
        QCOMPARE(thread.storyNumber, 2187);
        QVERIFY(day.isToday());
        QCOMPARE(day.curves.size(), 2);
        QCOMPARE(day.curves.first().points.size(), 23);
        QCOMPARE(day.curves.first().indicator.name, u"Sign-in success"_s);
        // All that happened, whatever it was for: two builds, a sign-off and a deployment.
        QCOMPARE(day.steps.size(), 8);
        QCOMPARE(day.ledger.threads, 1);
        QCOMPARE(day.ledger.worked + day.ledger.waited, 254min);
        std::chrono::milliseconds sum {};
        for (const auto &phase : day.ledger.phases)
            sum += phase.worked + phase.waited;
        QCOMPARE(sum, 254min);
        QCOMPARE(day.ledger.phases[size_t(LedgerPhase::SignOff)].waited, 33min);
        QCOMPARE(day.ledger.phases[size_t(LedgerPhase::Detection)].waited, 3min);
    }

    void aDayWithoutIncidentTellsWhatRan_data() { TestDatabase::addEngines(); }
    void aDayWithoutIncidentTellsWhatRan()
    {
        const auto store = open();
        StoredDay told(*store);
        QVERIFY(told.prepare() && told.tell());

        const auto next = read(*store, QDate(2026, 6, 17), DayStory::at(14, 32).addDays(1));
        const auto before = read(*store, QDate(2026, 6, 15), DayStory::at(14, 32));

        QVERIFY(next.isEmpty());
        QCOMPARE(next.lastIncident, DayStory::at(8, 45));
        QVERIFY(before.isEmpty());
        QVERIFY(!before.lastIncident.isValid());
        QVERIFY(before.rest.isEmpty());
    }

    void anOpenIncidentIsPartOfEachDayUntilItEnds()
    {
        m_database = std::make_unique<TestDatabase>(
                StoreLocation {.database = m_dir.filePath(u"open.dayshift"_s)});
        Store store(m_database->location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        StoredDay told(store);
        QVERIFY(told.prepare() && told.tell(DayStory::factsAt(DayStory::at(9, 30))));
        const auto later = DayStory::at(9, 30).addDays(2);

        const auto day = read(store, later.date(), later);

        QCOMPARE(day.threads.size(), 1);
        QVERIFY(day.threads.first().isOpen);
        QCOMPARE(day.threads.first().length(), 48h + 48min);
        QCOMPARE(day.threads.first().worked + day.threads.first().waited, 48h + 48min);
        const auto waiting = waitingFor(store, later);
        QVERIFY(waiting.contains(u"customer incident"_s));
        QVERIFY(waiting.contains(u"developer fix"_s));
    }

    void whatWaitsIsToldToEachRole_data() { TestDatabase::addEngines(); }
    void whatWaitsIsToldToEachRole()
    {
        const auto store = open();
        StoredDay told(*store);
        QVERIFY(told.prepare() && told.tell(DayStory::factsAt(DayStory::at(12, 22))));

        auto waiting = waitingFor(*store, DayStory::at(12, 22));

        QVERIFY(!waiting.contains(u"productOwner signature"_s)); // signed at 12:20
        QVERIFY(waiting.contains(u"devTester signature"_s));
        QVERIFY(waiting.contains(u"releaseEngineer signature"_s));
        QVERIFY(waiting.contains(u"customer incident"_s));

        Alert alert {.id = AlertId::create(), .name = u"Slow"_s, .startedAt = DayStory::at(12, 0)};
        const auto source = store->read([](Database &database) { return sources().load(database); })
                                    .result();
        QVERIFY(source);
        alert.source = source->first().id;
        QVERIFY(told.keep<Alert>(alerts(), {alert}));
        StoryBuilds failing;
        const auto build = DayStory::addBuild(failing, u"1900"_s, u"ddd"_s, DayStory::hm(12, 0),
                                              {{StageKind::Security, u"scan", DayStory::hm(12, 1),
                                                DayStory::hm(12, 5), Status::Failed}});
        QVERIFY(told.keep(builds(), failing.builds));
        QVERIFY(told.keep(stages(), failing.stages.value(build.id)));
        waiting = waitingFor(*store, DayStory::at(12, 22));
        QVERIFY(waiting.contains(u"productOwner alert"_s));
        QVERIFY(waiting.contains(u"securityTester failedStage"_s));
        QVERIFY(!waiting.contains(u"devTester failedStage"_s)); // mended since
        // What was over days ago, unseen, waits as one.
        QList<Alert> old;
        for (int i = 0; i < 5; ++i) {
            auto over = alert;
            over.id = AlertId::create();
            over.state = AlertState::Ended;
            over.startedAt = DayStory::at(12, 0).addDays(-3);
            over.endedAt = over.startedAt.addSecs(60);
            old.append(over);
        }
        QVERIFY(told.keep<Alert>(alerts(), old));
        waiting = waitingFor(*store, DayStory::at(12, 22));
        QCOMPARE(waiting.count(u"productOwner endedAlert"_s), 1);
    }

    void theLessonsAreTheLongestWaitAndTheRework()
    {
        const auto thread = threadOf(DayStory::facts(), DayStory::at(14, 0));

        const auto lessons = lessonsOf(thread);

        QCOMPARE(lessons.size(), 3);
        QCOMPARE(lessons[0].kind, Lesson::Kind::Rework);
        QCOMPARE(lessons[0].length, 35min);
        QCOMPARE(lessons[0].number, u"1842"_s);
        QCOMPARE(lessons[1].kind, Lesson::Kind::LongestWait);
        QCOMPARE(lessons[1].length, 33min);
        QVERIFY(lessons[2].isGood);
        QCOMPARE(lessons[2].length, 3min);
    }

    void aLessonGoesToTheEndOfTheBacklog_data() { TestDatabase::addEngines(); }
    void aLessonGoesToTheEndOfTheBacklog()
    {
        const auto store = open();
        StoredDay told(*store);
        QVERIFY(told.prepare() && told.tell());

        const auto deed = store->read([](Database &database) {
                                   return backlogStory(database, u"Wait less"_s, u"33 min"_s,
                                                       DayStory::at(14, 0));
                               }).result();
        QVERIFY(deed);
        store->edit(*deed);

        const auto added = [&] {
            const auto found = store->read([](Database &database) {
                                        return stories().where(database, u"title = ?"_s,
                                                               {u"Wait less"_s});
                                    }).result();
            return found && found->size() == 1 ? found->first() : Story {};
        };
        QTRY_VERIFY(added().number > 0);
        QVERIFY(added().rank > told.story.rank);
        QCOMPARE(added().column, told.toDo.id);
        store->edit(deed->reversed());
        QTRY_VERIFY(added().id.isNull());
    }

    void aCorrectionIsKeptWithItsReason_data() { TestDatabase::addEngines(); }
    void aCorrectionIsKeptWithItsReason()
    {
        const auto store = open();
        StoredDay told(*store);
        QVERIFY(told.prepare() && told.tell());
        const auto now = DayStory::at(14, 32);
        const auto before = read(*store, {}, now).threads.first();
        const auto fix = std::ranges::find_if(before.steps, [](const DayStep &step) {
            return step.kind == StepKind::Fix && !step.isWait;
        });
        QVERIFY(!corrected(*fix, DayStory::at(9, 15), fix->endedAt, u"  "_s, u"Ada"_s, now));
        QVERIFY(!corrected(*fix, fix->endedAt, fix->startedAt, u"why"_s, u"Ada"_s, now));
        QVERIFY(!corrected(*fix, fix->startedAt, now.addSecs(60), u"why"_s, u"Ada"_s, now));
        const auto edit = corrected(*fix, DayStory::at(9, 15), fix->endedAt, u"In a meeting"_s,
                                    u"Ada"_s, now);
        QVERIFY(edit);

        store->edit(timeCorrections(), *edit);

        QTRY_COMPARE(read(*store, {}, now).threads.first().worked, 190min);
        const auto history = store->read([](Database &database) {
                                      return timeCorrections().load(database);
                                  }).result();
        QVERIFY(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first(), *edit->after);
        store->edit(Deed(timeCorrections(), *edit).reversed());
        QTRY_COMPARE(read(*store, {}, now).threads.first().worked, 200min);
    }

    void theModelTellsNewsAndKeepsWhatIsLookedAt_data() { TestDatabase::addEngines(); }
    void theModelTellsNewsAndKeepsWhatIsLookedAt()
    {
        const auto store = open();
        StoredDay told(*store);
        QVERIFY(told.prepare() && told.tell());
        DayModel model(*store, [] { return DayStory::at(14, 32); });
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &DayModel::loaded);
        QVERIFY(!model.isLoaded());

        model.setActive(true);

        QTRY_VERIFY(model.isLoaded());
        QVERIFY(model.thread());
        QCOMPARE(model.rowCount(), model.thread()->steps.size());
        QCOMPARE(model.index(10, DayModel::StepColumn).data().toString(), u"Rework"_s);
        QCOMPARE(model.index(10, DayModel::LaneColumn).data().toString(), u"Developer"_s);
        auto second = told.incident;
        second.id = IncidentId::create();
        second.number = 319;
        second.resolvedAt = {};
        second.impactStartedAt = second.openedAt = DayStory::at(14, 0);
        second.raisedAt = second.assignedAt = second.worksAgainAt = {};
        second.story = {};
        QVERIFY(told.keep<Incident>(incidents(), {second}));
        QTRY_COMPARE(model.day().threads.size(), 2);
        QCOMPARE(model.day().threads.first().incident.number, 319); // the open one is first
        model.setThread(1);
        QCOMPARE(model.thread()->incident.number, 318);
        const auto tellings = loaded.count();
        model.readAgain();
        QTRY_VERIFY(loaded.count() > tellings);
        QCOMPARE(model.thread()->incident.number, 318);
        model.setThread(-1);
        QCOMPARE(model.rowCount(), 8);
        model.setDate(QDate(2026, 6, 15));
        QTRY_COMPARE(model.day().date, QDate(2026, 6, 15));
        QCOMPARE(model.rowCount(), 0);
    }

    // What is stored of other days is not walked through.
    void oneDayIsFoundByItsIndexes()
    {
        m_database = std::make_unique<TestDatabase>(
                StoreLocation {.database = m_dir.filePath(u"plan.dayshift"_s)});
        Store store(m_database->location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto plan = [&](const QString &sql, const QVariantList &values) {
            const auto lines = store.read([=](Database &database) {
                                        return database.select(u"EXPLAIN QUERY PLAN "_s + sql,
                                                               values, [](const Row &row) {
                                                                   return row.text(3);
                                                               });
                                    }).result();
            return lines ? QStringList(*lines).join(u'\n') : lines.error().detail;
        };
        for (const auto &sql :
             {u"SELECT id FROM build WHERE started_at >= ? AND started_at < ? ORDER BY started_at"
              " DESC LIMIT 401"_s,
              u"SELECT id FROM deployment WHERE started_at >= ? AND started_at < ?"_s,
              u"SELECT id FROM signature WHERE at >= ? AND at < ?"_s,
              u"SELECT id FROM incident WHERE (resolved_at = ? OR resolved_at >= ?) AND kind = 0"_s})
            QVERIFY2(!plan(sql, {1, 2}).contains(u"SCAN"_s), qPrintable(plan(sql, {1, 2})));
    }

private:
    QTemporaryDir m_dir;
};

static const Registered<DayTest> known;

#include "tst_day.moc"
