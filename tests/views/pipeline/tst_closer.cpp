// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinepage.h"

#include "tests/support/demopipelines.h"
#include "tests/support/runner.h"

#include "models/board/boardtables.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/testdatabase.h"
#include "views/pipeline/buildactions.h"
#include "views/pipeline/buildpanel.h"
#include "views/pipeline/buildsections.h"
#include "views/pipeline/claimdesk.h"
#include "views/pipeline/historydialog.h"
#include "views/pipeline/logwindow.h"
#include "views/pipeline/pipelineview.h"
#include "views/pipeline/stagelist.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What happens when somebody looks at one build: what is asked of its server, and shown beside.
class CloserTest : public QObject
{
    Q_OBJECT

    const DemoPipelines m_demo = demoPipelines();
    QDateTime m_now = m_demo.now;
    Theme m_theme;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    QUndoStack m_undo;
    std::unique_ptr<PipelinePage> m_page;

    [[nodiscard]] PipelineView &view() { return m_page->view(); }
    [[nodiscard]] BuildPanel &panel() { return *static_cast<BuildPanel *>(m_page->details()); }
    [[nodiscard]] Build buildOf(const QString &name)
    {
        return m_page->model().stateAt(m_page->model().indexOf(keyOf(name)))->build;
    }
    [[nodiscard]] PipelineKey keyOf(const QString &name) const
    {
        return {m_demo.connections.first().id, name};
    }
    [[nodiscard]] Stage stageOf(const Build &build, Status status) const
    {
        for (const auto &stage : m_demo.stages) {
            if (stage.build == build.id && stage.status == status)
                return stage;
        }
        return {};
    }
    void select(const QString &name)
    {
        view().select(keyOf(name));
        view().setFocus();
    }
    template<typename T>
    void keep(const Table<T> &table, const QList<T> &things)
    {
        QVERIFY(m_store->write([&table, things](Transaction &transaction) {
                           return table.merge(transaction, things);
                       }).result());
    }
    // Until more is asked of what is selected, if anything is.
    void standStill()
    {
        const auto *closer = m_page->findChild<QTimer *>(u"closer"_s);
        QTRY_VERIFY(!closer->isActive());
    }
    // All that the panel says, as it stands there.
    [[nodiscard]] QString words()
    {
        QStringList all;
        for (const auto *label : panel().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel()))
                all.append(label->text());
        }
        return all.join(u'\n').replace(QChar(0xa0), u' ').replace(u"(s)"_s, u"s"_s);
    }

private slots:
    void init()
    {
        m_now = m_demo.now;
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s});
        QVERIFY(m_store->open().result());
        keep(connections(), m_demo.connections);
        keep(readings(), m_demo.readings);
        keep(builds(), m_demo.builds);
        keep(stages(), m_demo.stages);
        keep(commits(), m_demo.commits);
        m_page = std::make_unique<PipelinePage>(*m_store, m_undo, m_theme, [this] { return m_now; });
        m_page->details()->setParent(m_page.get());
        m_page->resize(1000, 700);
        m_page->show();
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.clear();
        m_store.reset();
    }

    void aServerIsAskedForMoreOfABuildThatIsLookedAt()
    {
        QSignalSpy wanted(m_page.get(), &PipelinePage::detailsWanted);
        m_page->showDetails();
        // Who goes through the rows asks for none of them but the last.
        for (const auto *name : {u"notify-worker", u"search-index", u"billing-api"})
            select(QString::fromUtf16(name));
        const auto build = buildOf(u"billing-api"_s);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<BuildId>(), build.id);

        // What could not be had is told beside the build, and asked again only after a while.
        m_page->setDetailsRead(build.id, Error {.kind = Error::Kind::Timeout});
        QVERIFY(words().contains(u"The server did not tell more of this build."_s));
        select(u"search-index"_s);
        QVERIFY(!words().contains(u"The server did not tell more"_s));
        QTRY_COMPARE(wanted.size(), 2);
        select(u"billing-api"_s);
        standStill();
        QCOMPARE(wanted.size(), 2);
        m_now = m_now.addSecs(61);
        select(u"search-index"_s);
        select(u"billing-api"_s);
        QTRY_COMPARE(wanted.size(), 3);
        m_page->setDetailsRead(build.id, {});
        QVERIFY(!words().contains(u"The server did not tell more"_s));
    }

    void whatWasReadLatelyIsNotAskedAgain()
    {
        const auto build = buildOf(u"billing-api"_s);
        keep(buildDetails(), QList {BuildDetail {.id = build.id, .readAt = m_now.addSecs(-30)}});
        QSignalSpy wanted(m_page.get(), &PipelinePage::detailsWanted);
        QSignalSpy lines(m_page.get(), &PipelinePage::failingLineWanted);
        m_page->actions().setGate(
                {.whyNot = [](BuildActions::Want, const Build &) { return QString(); }});
        m_page->showDetails();
        select(u"billing-api"_s);
        QTRY_COMPARE(lines.size(), 1); // they are looked for together
        QVERIFY(wanted.isEmpty());
    }

    void aSilentServerIsNotAskedForMore()
    {
        m_now = m_now.addSecs(3600);
        m_page->model().tick();
        QSignalSpy wanted(m_page.get(), &PipelinePage::detailsWanted);
        m_page->showDetails();
        select(u"billing-api"_s);
        standStill();
        QVERIFY(wanted.isEmpty());
    }

    void theFirstFailingLineStandsBelowWhatHappened()
    {
        QSignalSpy wanted(m_page.get(), &PipelinePage::failingLineWanted);
        m_page->actions().setGate(
                {.whyNot = [](BuildActions::Want, const Build &) { return QString(); }});
        m_page->showDetails();
        select(u"billing-api"_s);
        QTRY_COMPARE(wanted.size(), 1);
        const auto stage = wanted.first().at(1).value<Stage>();
        QCOMPARE(stage.status, Status::Failed);
        const auto build = buildOf(u"billing-api"_s);
        m_page->setFailingLine(build.id, stage.name, u"<b>CVE-1</b> in parser 2.1"_s);
        QVERIFY(words().contains(u"<b>CVE-1</b> in parser 2.1"_s));
        for (const auto *label : panel().findChildren<TextLabel *>()) {
            if (label->text().contains(u"CVE-1"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        // Kept with its stage: once is enough.
        select(u"search-index"_s);
        QVERIFY(!words().contains(u"CVE-1"_s));
        QTRY_COMPARE(wanted.size(), 2); // it is unstable
        select(u"billing-api"_s);
        QTRY_VERIFY(words().contains(u"CVE-1"_s));
        standStill();
        QCOMPARE(wanted.size(), 2);
        select(u"audit-log"_s);
        QVERIFY(!words().contains(u"CVE-1"_s));
    }

    void testsThatAreNotSteadyAreNamedWithTheirStage()
    {
        const auto build = buildOf(u"search-index"_s);
        const auto stage = stageOf(build, Status::Unstable);
        const TestList list {.id = testListIdOf(build.connection, build.pipeline, stage.name),
                             .connection = build.connection,
                             .pipeline = build.pipeline,
                             .stage = stage.name,
                             .build = build.id.toString(),
                             .reports = 20};
        keep(testLists(), QList {list});
        keep(testCases(),
             QList {TestCase {.id = testCaseIdOf(list.id, u"<i>wobbly</i>"_s), .list = list.id,
                              .name = u"<i>wobbly</i>"_s, .troubles = u"14r 19r"_s},
                    TestCase {.id = testCaseIdOf(list.id, u"long ago"_s), .list = list.id,
                              .name = u"long ago"_s, .troubles = u"3r"_s},
                    TestCase {.id = testCaseIdOf(list.id, u"fails"_s), .list = list.id,
                              .name = u"fails"_s, .troubles = u"19f 20f"_s}});
        m_page->showDetails();
        select(u"search-index"_s);
        QTRY_VERIFY2(words().contains(u"<i>wobbly</i> is flaky: it passed on a retry in 2 of the "
                                      "last 10 reports."_s),
                     qPrintable(words()));
        QVERIFY(words().contains(u"1 flaky tests"_s));
        QVERIFY(!words().contains(u"long ago"_s));
        QVERIFY(!words().contains(u"fails is flaky"_s));
    }

    void whatABuildLeftBehindAndWaitsForIsShown()
    {
        const auto build = buildOf(u"mobile-gateway"_s);
        const auto gate = stageOf(build, Status::WaitingForApproval);
        const auto passed = stageOf(build, Status::Passed);
        QVERIFY(!gate.id.isNull());
        keep(approvals(), QList {Approval {.id = ApprovalId::create(), .build = build.id,
                                           .stage = gate.id, .key = u"1"_s}});
        keep(artifacts(), QList {Artifact {.id = ArtifactId::create(), .build = build.id,
                                           .position = 0, .name = u"<b>app.apk</b>"_s,
                                           .bytes = 18'400'000},
                                 Artifact {.id = ArtifactId::create(), .build = build.id,
                                           .position = 1, .name = u"old.log"_s, .expired = true}});
        keep(gridCells(),
             QList {GridCell {.id = GridCellId::create(), .build = build.id, .stage = passed.id,
                              .device = u"Phone %1"_s, .environment = u"Chrome"_s,
                              .testsTotal = 12, .testsPassed = 10, .testsFailed = 1,
                              .testsErrors = 1, .firstFailed = u"login"_s},
                    GridCell {.id = GridCellId::create(), .build = build.id, .stage = passed.id,
                              .position = 1, .device = {}, .environment = u"Firefox"_s,
                              .testsTotal = 12, .testsPassed = 12}});
        m_page->showDetails();
        select(u"mobile-gateway"_s);
        QTRY_VERIFY(words().contains(u"<b>app.apk</b>"_s));
        // The row and the panel wait since the same time.
        const auto state = *view().currentState();
        const PipelineWords teller;
        QVERIFY(teller.subtitle(state, m_now).contains(
                teller.format().ago(state.since, m_now)));
        const auto all = words();
        for (const auto *said : {u"Waits for people", u"Somebody has to agree to", u"Artifacts",
                                 u"18.4 MB", u"expired", u"Devices and environments", u"Phone %1",
                                 u"any device", u"Chrome", u"✕ 2 of 12", u"✓ 12"})
            QVERIFY2(all.contains(QString::fromUtf16(said)), qPrintable(all));
        // By its words, too, and not by sign and colour alone.
        QStringList names;
        for (const auto *label : panel().findChildren<QLabel *>())
            names.append(label->accessibleName().replace(QChar(0xa0), u' '));
        QVERIFY(names.contains(u"Phone %1, Chrome: 2 of 12 tests failed"_s));
    }

    void whatSomebodyHadTheServerDoIsToldBesideTheBuild()
    {
        m_page->showDetails();
        select(u"billing-api"_s);
        const auto build = buildOf(u"billing-api"_s);
        BuildDeed deed {.id = BuildDeedId::create(), .connection = build.connection,
                        .build = build.id, .pipeline = build.pipeline, .number = build.number,
                        .act = Act::RunFailedAgain, .actor = u"Mia"_s,
                        .askedAt = m_now.addSecs(-120)};
        keep(buildDeeds(), QList {deed});
        QTRY_VERIFY(words().contains(u"Mia wanted something done with this build"_s));
        deed.outcome = BuildDeed::Outcome::Done;
        deed.endedAt = m_now.addSecs(-118);
        keep(buildDeeds(), QList {deed});
        QTRY_VERIFY2(words().contains(u"Mia had what failed run again, 2 min ago."_s),
                     qPrintable(words()));
    }

    void aStoryThatAChangeNamesIsALink()
    {
        m_page->showDetails();
        select(u"identity-service"_s);
        QTRY_VERIFY(words().contains(u"story:2187"_s));
        auto *changes = panel().findChild<ChangeList *>();
        QSignalSpy wanted(&panel(), &BuildPanel::storyRequested);
        QSignalSpy told(m_page.get(), &Page::told);
        QSignalSpy opened(m_page.get(), &Page::openRequested);
        for (auto *label : changes->findChildren<QLabel *>()) {
            if (label->text().contains(u"story:2187"_s))
                emit label->linkActivated(u"story:2187"_s);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toInt(), 2187);
        QTRY_COMPARE(told.size(), 1); // there is no such story here
        QVERIFY(opened.isEmpty());
    }

    void theKeysOpenHistoryAndLogAndAskBeforeTheyRunAgain()
    {
        m_page->actions().setGate(
                {.whyNot = [](BuildActions::Want, const Build &) { return QString(); }});
        select(u"billing-api"_s);
        QTest::keyClick(&view(), Qt::Key_H);
        auto *history = m_page->findChild<HistoryDialog *>();
        QVERIFY(history);
        QTRY_COMPARE(history->list()->topLevelItemCount(), 12);
        history->close();

        QSignalSpy logs(m_page.get(), &PipelinePage::logRequested);
        QTest::keyClick(&view(), Qt::Key_O);
        QCOMPARE(logs.size(), 1);
        const auto stage = logs.first().at(1).value<Stage>();
        auto *log = m_page->findChild<LogWindow *>();
        QVERIFY(log);
        const auto build = buildOf(u"billing-api"_s);
        m_page->setLog(build.id, u"another stage"_s, u"not this"_s, 0);
        QVERIFY(log->text()->toPlainText().isEmpty());
        m_page->setLog(build.id, stage.name, u"one\ntwo"_s, 2);
        QCOMPARE(log->text()->textCursor().selectedText(), u"two"_s);
        log->close();

        QSignalSpy wished(&m_page->actions(), &BuildActions::wished);
        QTest::keyClick(&view(), Qt::Key_R);
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box);
        // What is confirmed is what was asked, wherever the list stands by then.
        m_page->model().apply(Delta<Build> {.removed = {build.id.toString()}});
        QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.first().at(1).value<Build>().id, build.id);
    }

    void whoIsChosenHasWhatWasAskedAboutAndUndoOutlivesTheWindow()
    {
        select(u"billing-api"_s);
        auto *people = m_page->claims().assign()->menu();
        emit people->aboutToShow();
        auto *toMe = people->actions().first();
        select(u"notify-worker"_s); // as by news, while the menu is open
        toMe->trigger();
        const auto stored = [this] {
            return *m_store->read([](Database &reads) { return claims().load(reads); }).result();
        };
        QTRY_COMPARE(stored().size(), 1);
        QCOMPARE(stored().first().pipeline, u"billing-api"_s);
        m_page.reset();
        m_undo.undo();
        QTRY_VERIFY(stored().isEmpty());
        m_undo.redo();
        QTRY_COMPARE(stored().size(), 1);
    }

    void whatIsLateLooksOtherThanLiveAndLost()
    {
        select(u"audit-log"_s);
        const auto row = [this] {
            return m_page->grab(QRect(view().mapTo(m_page.get(), QPoint()), view().size()))
                    .toImage();
        };
        const auto words = [this] {
            const PipelineWords teller;
            return teller.sentence(*view().currentState(), m_now).replace(QChar(0xa0), u' ');
        };
        auto reading = m_demo.readings.first();
        const auto at = [&](int seconds) {
            reading.readAt = m_now.addSecs(-seconds);
            m_page->model().apply(Delta<Reading> {.current = {reading}});
            select(u"audit-log"_s);
            return QPair(row(), words());
        };
        const auto live = at(10);
        const auto late = at(5 * 60);
        const auto lost = at(20 * 60);
        QVERIFY(live.first != late.first);
        QVERIFY(late.first != lost.first);
        QVERIFY(!live.second.contains(u"read "_s));
        QVERIFY2(late.second.contains(u"read 5 min ago"_s), qPrintable(late.second));
        QVERIFY(lost.second.contains(u"No report for 20 min"_s));
    }
};

static const Registered<CloserTest> known;
#include "tst_closer.moc"
