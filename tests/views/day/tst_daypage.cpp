// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/day/daytables.h"
#include "models/production/productiontables.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/storedday.h"
#include "tests/support/testdatabase.h"
#include "views/day/correctiondialog.h"
#include "views/day/daycards.h"
#include "views/day/daypage.h"
#include "views/day/resultstrip.h"
#include "views/day/timeline.h"
#include "views/day/waitinglens.h"
#include "views/shell/exportsheets.h"
#include "views/style/stateview.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DayPageTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        QTemporaryDir folder;
        TestDatabase database {StoreLocation {.database = folder.filePath(u"day.dayshift"_s)}};
        Store store {database.location(), {u"Ada"_s, u"test"_s}};
        StoredDay told {store};
        QUndoStack undo;
        Theme theme;
        QDateTime now = DayStory::at(14, 32);
        std::unique_ptr<DayPage> page;

        explicit Stage(const ThreadFacts &facts = DayStory::facts(),
                       const QDateTime &at = DayStory::at(14, 32), bool anything = true)
            : now(at)
        {
            theme.setChoice(Look::Light);
            if (!store.open().result() || !told.prepare() || (anything && !told.tell(facts)))
                qFatal("no day");
            page = std::make_unique<DayPage>(store, undo, theme, [this] { return now; });
            page->resize(1200, 780);
            page->show();
            if (!QTest::qWaitFor([this] { return page->isReady(); }))
                qFatal("no page");
            page->activateWindow();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("no window");
            page->mainArea()->setFocus();
        }

        [[nodiscard]] QString words() const
        {
            QStringList all;
            for (const auto *label : page->findChildren<QLabel *>())
                all.append(label->text());
            for (const auto *button : page->findChildren<QAbstractButton *>())
                all.append(button->isVisible() ? button->accessibleName() : QString());
            return all.join(u'\n');
        }
        [[nodiscard]] qsizetype barOf(StepKind kind, bool wait = false) const
        {
            const auto &timeline = page->timeline();
            const auto &bars = timeline.layoutOfBars().bars();
            for (qsizetype i = 0; i < bars.size(); ++i) {
                const auto &step = timeline.scene().steps[bars[i].step];
                if (step.kind == kind && step.isWait == wait)
                    return i;
            }
            return -1;
        }
    };

private slots:
    void theDaySaysWhatHappenedAndWhatWasWaitedFor()
    {
        const Stage stage;

        QCOMPARE(stage.page->strips().size(), 1);
        const auto strip = stage.page->strips().first()->accessibleName();
        QVERIFY2(strip.contains(u"Sign-in rejects valid credentials"_s), qPrintable(strip));
        QVERIFY2(strip.contains(u"Recovered at 12:56"_s), qPrintable(strip));
        QVERIFY2(strip.simplified().contains(u"4 h 14 min time to recovery"_s), qPrintable(strip));
        QVERIFY2(strip.contains(u"1,204 customers affected"_s), qPrintable(strip));
        QVERIFY2(strip.contains(u"longest wait: sign-off"_s), qPrintable(strip));
        const auto words = stage.words();
        QVERIFY2(words.contains(u"79"_s) && words.contains(u"21"_s), qPrintable(words));
        QVERIFY2(words.contains(u"build 1842 failed 2 test"_s), qPrintable(words));
        QCOMPARE(stage.page->context(), u"Tuesday 16 June 2026"_s);
    }

    void everyStepHasItsBarAndTheLanesStandInOrder()
    {
        const Stage stage;
        const auto &timeline = stage.page->timeline();
        const auto &layout = timeline.layoutOfBars();

        QCOMPARE(timeline.scene().lanes.size(), 8);
        QCOMPARE(layout.bars().size(), 21); // all but the moment of the notice
        for (const auto &bar : layout.bars()) {
            QVERIFY(bar.rect.width() >= 4);
            QVERIFY(bar.isMoment || layout.plot().adjusted(-1, 0, 1, 0).contains(bar.rect));
            for (const auto &other : layout.bars()) {
                if (&bar != &other && !bar.label.isEmpty() && !other.label.isEmpty())
                    QVERIFY2(!bar.labelRect.intersects(other.labelRect), qPrintable(bar.label));
            }
        }
        const auto longest = stage.barOf(StepKind::SignOff, true);
        QCOMPARE(layout.bars()[longest].step, timeline.scene().longestWait);
        QVERIFY(layout.bars()[longest].label.contains(u"Wait for sign-off"_s));
        QVERIFY(timeline.spoken(longest).contains(u"the longest wait"_s));
    }

    // Builds that overlap take two rows of their lane, and words above a bar reach out of it.
    void noWordsStandOnTheBarsOfAnotherLane()
    {
        const QDateTime midnight(QDate(2026, 6, 16), QTime(0, 0), Qt::UTC);
        TimelineScene scene {.from = midnight, .to = midnight.addSecs(9 * 3600)};
        QStringList labels;
        const Lane lanes[] = {Lane::Developer, Lane::DevTester, Lane::PerformanceEngineer};
        for (const auto lane : lanes)
            scene.lanes.append({.lane = lane});
        for (int build = 0; build < 8; ++build) {
            for (int i = 0; i < 3; ++i) {
                const auto start = midnight.addSecs(build * 1500 + i * 1100);
                scene.steps.append({.lane = lanes[i],
                                    .kind = StepKind::Functional,
                                    .end = StepEnd::Passed,
                                    .startedAt = start,
                                    .endedAt = start.addSecs(1800)});
                labels.append(u"Performance tests %1 \u00b7 30 min"_s.arg(build));
            }
        }
        const TimelineLayout layout(scene, TimelineMetrics(), 1100, scene.from, scene.to, labels,
                                    [](const QString &label) { return 6.0 * double(label.size()); });
        int told = 0;
        for (const auto &bar : layout.bars()) {
            if (bar.label.isEmpty() || bar.isInside)
                continue;
            ++told;
            for (const auto &other : layout.bars())
                QVERIFY2(!bar.labelRect.intersects(other.rect), qPrintable(bar.label));
        }
        QVERIFY(told >= 3);
    }

    void theKeysWalkOverTheBars()
    {
        const Stage stage;
        auto &timeline = stage.page->timeline();
        timeline.setFocus();
        timeline.setCurrent(stage.barOf(StepKind::Fix));
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.currentStep()->kind, StepKind::Build);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Down);
        QCOMPARE(timeline.currentStep()->lane, Lane::DevTester);
        QTest::keyClick(&timeline, Qt::Key_Up);
        QCOMPARE(timeline.currentStep()->lane, Lane::Developer);
        QSignalSpy opened(stage.page.get(), &Page::openRequested);
        timeline.setCurrent(stage.barOf(StepKind::Performance));
        QTest::keyClick(&timeline, Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"pipeline"_s);
        const auto whole = timeline.layoutOfBars().bars()[stage.barOf(StepKind::Fix)].rect.width();
        QTest::keyClick(&timeline, Qt::Key_Plus);
        QVERIFY(timeline.isZoomed());
        QTest::keyClick(&timeline, Qt::Key_0);
        QVERIFY(!timeline.isZoomed());
        QCOMPARE(timeline.layoutOfBars().bars()[stage.barOf(StepKind::Fix)].rect.width(), whole);
    }

    void theTableTellsTheSame()
    {
        const Stage stage;
        QVERIFY(!stage.page->table().isVisible());

        QTest::keyClick(&stage.page->timeline(), Qt::Key_L);

        QVERIFY(stage.page->table().isVisible());
        QVERIFY(!stage.page->timeline().isVisible());
        const auto *model = stage.page->table().model();
        QCOMPARE(model->rowCount(), 22);
        QCOMPARE(model->index(16, DayModel::StepColumn).data().toString(), u"Wait for sign-off"_s);
        QCOMPARE(model->index(16, DayModel::StartColumn).data().toString(), u"11:47"_s);
    }

    void aScreenReaderMeetsEachBar()
    {
        const Stage stage;
        auto *face = QAccessible::queryAccessibleInterface(&stage.page->timeline());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->childCount(), 21);
        QStringList names;
        for (int i = 0; i < face->childCount(); ++i)
            names.append(face->child(i)->text(QAccessible::Name));
        QVERIFY2(names.join(u'\n').contains(
                         u"DevTester, Functional, 2 of 614 failed, 10:19 to 10:33, 14 minute"_s),
                 qPrintable(names.join(u'\n')));
        for (const auto *widget : stage.page->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty()
                                 || qobject_cast<const QAbstractButton *>(widget),
                         widget->metaObject()->className());
        }
    }

    void aLessonBecomesAStoryAndCanBeTakenBack()
    {
        Stage stage;
        QList<QPushButton *> adds;
        for (auto *button : stage.page->findChildren<QPushButton *>()) {
            if (button->text() == "Add to backlog"_L1)
                adds.append(button);
        }
        QCOMPARE(adds.size(), 2);
        const auto count = [&] {
            const auto all
                    = stage.store.read([](Database &database) { return stories().load(database); })
                              .result();
            return all ? all->size() : -1;
        };
        QCOMPARE(count(), 1);

        adds[1]->click();

        QTRY_COMPARE(count(), 2);
        stage.undo.undo();
        QTRY_COMPARE(count(), 1);
    }

    void timesAreCorrectedWithAReason()
    {
        Stage stage;
        QSignalSpy opened(stage.page.get(), &DayPage::correctionOpened);
        stage.page->timeline().setCurrent(stage.barOf(StepKind::Fix));
        emit stage.page->timeline().menuRequested(QPoint(10, 10));
        QAction *correct = nullptr;
        for (auto *each : stage.page->findChildren<QMenu *>()) {
            for (auto *action : each->actions()) {
                if (action->text().contains(u"Correct times"_s))
                    correct = action;
            }
        }
        QVERIFY(correct && correct->isEnabled());
        correct->trigger();
        QTRY_COMPARE(opened.count(), 1);
        auto *dialog = opened.first().first().value<CorrectionDialog *>();
        dialog->findChildren<QDateTimeEdit *>().first()->setDateTime(DayStory::at(9, 15));
        emit dialog->wanted();
        QVERIFY(dialog->isVisible()); // there is no reason yet
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == "Reason"_L1)
                line->setText(u"In a meeting"_s);
        }
        emit dialog->wanted();

        QTRY_COMPARE(stage.page->model().thread()->worked, 190min);
        stage.undo.undo();
        QTRY_COMPARE(stage.page->model().thread()->worked, 200min);
    }

    // The menu of a bar gives the incident's story to somebody, and opens the log of a stage.
    void theMenuAssignsAndOpensTheLog()
    {
        Stage stage(DayStory::factsAt(DayStory::at(10, 25)), DayStory::at(10, 25));
        const Member bo {.id = MemberId::create(), .name = u"Bo & Sons"_s,
                         .roles = int(Role::Developer)};
        QVERIFY(stage.told.keep<Member>(members(), {bo}));
        QSignalSpy opened(stage.page.get(), &DayPage::openRequested);
        const auto action = [&](const QString &text) {
            emit stage.page->timeline().menuRequested(QPoint(10, 10));
            QAction *found = nullptr;
            for (auto *each : stage.page->findChildren<QMenu *>()) {
                for (auto *one : each->actions()) {
                    if (one->text() == text && one->isEnabled())
                        found = one;
                }
            }
            return found;
        };
        stage.page->timeline().setCurrent(stage.barOf(StepKind::Functional));
        QTRY_VERIFY(action(u"Bo && Sons"_s));

        action(u"Open &log"_s)->trigger();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"pipeline"_s);
        QVERIFY(opened.first().at(1).toString().contains("&log="_L1));
        action(u"Bo && Sons"_s)->trigger();

        const auto owner = [&] {
            const auto story = stage.store.read([](Database &database) {
                                              return stories().where(database, u"number = 2187"_s, {});
                                          }).result();
            return story && !story->isEmpty() ? story->first().owner : MemberId();
        };
        QTRY_COMPARE(owner(), bo.id);
        QCOMPARE(stage.undo.count(), 1);
    }

    void anIncidentDoesNotEndBeforeItWasNoticed()
    {
        Stage stage;
        const auto before = stage.page->model().thread()->incident;
        auto late = before;
        late.openedAt = DayStory::at(13, 30); // after the bug was mended
        stage.store.edit(incidents(), Edit<Incident> {before, late});
        QTRY_COMPARE(stage.page->model().thread()->incident.openedAt, late.openedAt);
        QSignalSpy told(stage.page.get(), &Page::told);
        stage.page->timeline().setCurrent(stage.barOf(StepKind::Fix));
        QVERIFY(stage.page->timeline().currentStep());
        QVERIFY(stage.page->timeline().currentStep()->endedAt < late.openedAt);
        emit stage.page->timeline().menuRequested(QPoint(10, 10));
        QAction *end = nullptr;
        for (auto *each : stage.page->findChildren<QMenu *>()) {
            for (auto *action : each->actions()) {
                if (action->text().contains(u"end of the incident"_s))
                    end = action;
            }
        }
        QVERIFY(end && end->isEnabled());

        end->trigger();

        QCOMPARE(told.count(), 1);
        QCOMPARE(stage.undo.count(), 0);
    }

    void theDaysAreWalkedBackAndForth()
    {
        const Stage stage;
        QVERIFY(stage.page->model().followsToday());

        QTest::keyClick(&stage.page->timeline(), Qt::Key_BracketLeft);

        QTRY_COMPARE(stage.page->model().date(), QDate(2026, 6, 15));
        QVERIFY(stage.page->findChild<StateView *>()->isVisible());
        QCOMPARE(stage.page->place(), u"day=2026-06-15"_s);
        stage.page->showDay(QDate(2026, 6, 16));
        QTRY_COMPARE(stage.page->strips().size(), 1);
        QVERIFY(stage.page->model().followsToday());
    }

    void anEmptyDaySaysWhenTheLastIncidentWas()
    {
        const Stage stage(DayStory::facts(), DayStory::at(14, 32).addDays(12));

        const auto *state = stage.page->findChild<StateView *>();
        QVERIFY(state->isVisible());
        QVERIFY2(stage.words().contains(u"The last incident was 12 day"_s),
                 qPrintable(stage.words()));
    }

    void anOpenIncidentIsTheOneThatIsShownFirst()
    {
        const auto now = DayStory::at(11, 15);
        const Stage stage(DayStory::factsAt(now), now);
        const auto &scene = stage.page->timeline().scene();

        QVERIFY(stage.page->model().thread()->isOpen);
        QVERIFY(scene.now.isValid());
        QVERIFY(!scene.end.isValid());
        QVERIFY(stage.page->strips().first()->accessibleName().contains(u"Open for 2"_s));
    }

    // Whoever looks at a quiet day sees the first incident as it comes.
    void theFirstIncidentOfADayTakesThePlaceOfWhatRan()
    {
        const auto now = DayStory::at(9, 30);
        Stage stage({}, now, false);
        QCOMPARE(stage.page->model().threadIndex(), -1);

        QVERIFY(stage.told.tell(DayStory::factsAt(now)));

        QTRY_COMPARE(stage.page->model().threadIndex(), 0);
        QVERIFY(stage.page->model().thread()->isOpen);
        // Who would rather see what ran is left there.
        stage.page->model().setThread(-1);
        stage.page->model().readAgain();
        QSignalSpy loaded(&stage.page->model(), &DayModel::loaded);
        QTRY_VERIFY(!loaded.isEmpty());
        QCOMPARE(stage.page->model().threadIndex(), -1);
    }

    void theLensShowsWhatWaitsForARole()
    {
        const auto now = DayStory::at(12, 22);
        const Stage stage(DayStory::factsAt(now), now);
        auto *lens = qobject_cast<WaitingLens *>(stage.page->details());
        QVERIFY(lens);
        lens->setLane(Lane::DevTester);
        QCOMPARE(lens->list().count(), 1);
        QVERIFY(lens->list().item(0)->text().contains(u"Sign portal 22.3.1"_s));
        QSignalSpy opened(stage.page.get(), &Page::openRequested);
        emit lens->list().itemActivated(lens->list().item(0));
        QCOMPARE(opened.first().first().toString(), u"releases"_s);
    }

    void theDayPrintsOnOnePage()
    {
        const Stage stage;
        const auto exported = stage.page->exported();
        QVERIFY(!exported.rowsOnPaper);
        QCOMPARE(exported.rows.count, stage.page->model().steps().size());
        QCOMPARE(exported.rows.row(0).size(), exported.rows.columns.size());
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&paper);
            writer.setResolution(96);
            writer.setPageLayout({QPageSize(QPageSize::A4), exported.orientation, {}});
            const ExportSheets sheets(exported,
                                      writer.pageLayout().fullRectPixels(96).size());
            QCOMPARE(sheets.count(), 1);
            QPainter painter(&writer);
            sheets.paint(&painter, 0);
        }
        QVERIFY(paper.data().startsWith("%PDF"));
        QCOMPARE(paper.data().count("/Type /Page\n") + paper.data().count("/Type /Page "), 1);
    }

    // Read from right to left it is the same picture in a mirror: each bar lies where its mirror
    // is.
    void fromRightToLeftTheBarsAreMirrored()
    {
        const Stage stage;
        auto &timeline = stage.page->timeline();
        const auto fix = stage.barOf(StepKind::Fix);
        const auto colour = [&](bool mirrored) {
            const auto picture = timeline.grab().toImage();
            auto at = timeline.layoutOfBars().bars()[fix].rect.center().toPoint() + QPoint(0, 6);
            if (mirrored)
                at.setX(timeline.width() - at.x());
            return picture.pixelColor(at * picture.devicePixelRatio());
        };
        const auto straight = colour(false);

        stage.page->setLayoutDirection(Qt::RightToLeft);

        QCOMPARE(colour(true), straight);
        QCOMPARE(straight, stage.theme.tone(Tone::Running).solid);
    }
};

static const Registered<DayPageTest> known;

#include "tst_daypage.moc"
