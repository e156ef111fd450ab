// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/logwindow.h"

#include "tests/support/runner.h"
#include "views/pipeline/buildactions.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class LogWindowTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    const QString m_log = u"compile\nlink\ntest 1 passed\n<b>test 2 FAILED</b>\ntest 3 FAILED\nend\n"_s;

    [[nodiscard]] static PipelineState failed()
    {
        PipelineState state {.key = {ConnectionId::create(), u"api"_s}};
        state.build = {.id = BuildId::create(),
                       .connection = state.key.connection,
                       .pipeline = u"api"_s,
                       .number = u"7"_s,
                       .status = Status::Failed};
        state.stages = {{.id = StageId::create(), .build = state.build.id, .name = u"compile"_s,
                         .status = Status::Passed},
                        {.id = StageId::create(), .build = state.build.id, .name = u"test"_s,
                         .status = Status::Failed}};
        return state;
    }

private slots:
    void theFirstFailingLineIsSelectedAndTextIsPlain()
    {
        LogWindow window(m_theme, u"Log"_s);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.setLog(m_log, 4);
        QCOMPARE(window.text()->textCursor().selectedText(), u"<b>test 2 FAILED</b>"_s);
        QVERIFY(window.text()->isReadOnly());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_PICTURES"); !folder.isEmpty())
            window.grab().save(QDir(folder).filePath(u"log.png"_s));
    }
    void wordsAreFoundForwardBackwardAndOnceRound()
    {
        LogWindow window(m_theme, u"Log"_s);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.setLog(m_log, 0);
        window.search()->setText(u"failed"_s);
        const auto line = [&] { return window.text()->textCursor().blockNumber() + 1; };
        QCOMPARE(line(), 4); // from the end once round
        window.findNext();
        QCOMPARE(line(), 5);
        window.findNext();
        QCOMPARE(line(), 4);
        window.findPrevious();
        QCOMPARE(line(), 5);
        QCOMPARE(window.text()->extraSelections().size(), 2);
        window.search()->setText(u"nowhere"_s);
        QVERIFY(window.text()->extraSelections().isEmpty());
    }

    void aLongLogComesPieceByPiece()
    {
        LogWindow window(m_theme, u"Log"_s);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto lines = QStringList(50'000, QString(70, u'x'));
        lines[40'000] = u"<b>here it failed</b>"_s;
        QElapsedTimer timer;
        timer.start();
        window.setLog(lines.join(u'\n'), 40'001);
        qInfo("the first of 3.5 million letters in %lld ms", timer.elapsed());
        QVERIFY(window.text()->blockCount() < 5'000); // the window goes on meanwhile
        QTRY_COMPARE(window.text()->blockCount(), 50'000);
        QCOMPARE(window.text()->textCursor().selectedText(), u"<b>here it failed</b>"_s);
        QCOMPARE(window.text()->toPlainText().size(), lines.join(u'\n').size());
        // Another log takes its place, whatever of the first has come.
        window.setLog(lines.join(u'\n'), 0);
        window.setLog(m_log, 4);
        QTRY_COMPARE(window.text()->blockCount(), 7);
    }

    void whatCannotBeIsGreyedWithTheReason()
    {
        QWidget page;
        BuildActions actions(m_theme, &page);
        QVERIFY(!actions.runAgain()->isEnabled());
        actions.setTarget(failed(), nullptr);
        QVERIFY(!actions.runAgain()->isEnabled()); // nobody said that it may be
        QVERIFY(!actions.runAgain()->toolTip().isEmpty());
        actions.setGate({.whyNot = [](BuildActions::Want want, const Build &) {
            return want == BuildActions::Want::Cancel ? u"It is over."_s : QString();
        }});
        QVERIFY(actions.runAgain()->isEnabled());
        QVERIFY(!actions.cancel()->isEnabled());
        QCOMPARE(actions.cancel()->toolTip(), u"It is over."_s);
    }
    void aServerIsToldOnlyAfterTheEffectWasNamedAndConfirmed()
    {
        QWidget page;
        BuildActions actions(m_theme, &page);
        actions.setTarget(failed(), nullptr);
        actions.setGate({.whyNot = [](BuildActions::Want, const Build &) { return QString(); },
                         .effectOf = [](BuildActions::Want, const Build &) {
                             return BuildActions::Effect {u"Run api #7 again?"_s, u"It deploys."_s};
                         }});
        QSignalSpy wished(&actions, &BuildActions::wished);
        const auto ask = [&] {
            actions.runAgain()->trigger();
            return QPointer(page.findChild<QMessageBox *>());
        };
        auto box = ask();
        QVERIFY(box);
        QCOMPARE(box->text(), u"Run api #7 again?"_s);
        QCOMPARE(box->informativeText(), u"It deploys."_s);
        QTest::keyClick(box, Qt::Key_Return); // the default leaves all as it is
        QTRY_VERIFY(!box);
        QVERIFY(wished.isEmpty());
        box = ask();
        QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
        QCOMPARE(wished.size(), 1);
    }
    void aNewRunAsksForItsBranchWhereTheServerTakesOne()
    {
        QWidget page;
        BuildActions actions(m_theme, &page);
        bool takes = true;
        actions.setTarget(failed(), nullptr);
        actions.setGate({.whyNot = [](BuildActions::Want, const Build &) { return QString(); },
                         .takesBranch = [&takes](const Build &) { return takes; }});
        QSignalSpy wished(&actions, &BuildActions::wished);
        actions.start()->trigger();
        const QPointer box(page.findChild<QMessageBox *>());
        QVERIFY(box);
        auto *branch = box->findChild<QLineEdit *>(u"branch"_s);
        QVERIFY(branch);
        QTest::keyClicks(branch, u" hotfix/2187 "_s);
        QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
        QCOMPARE(wished.takeFirst().at(2).toString(), u"hotfix/2187"_s);
        QTRY_VERIFY(!box);

        takes = false;
        actions.start()->trigger();
        QVERIFY(!page.findChild<QMessageBox *>()->findChild<QLineEdit *>(u"branch"_s));
    }
    void theLogIsThatOfTheStageInFocusElseOfTheFirstThatFailed()
    {
        QWidget page;
        BuildActions actions(m_theme, &page);
        actions.setGate({.whyNot = [](BuildActions::Want, const Build &) { return QString(); }});
        QSignalSpy wished(&actions, &BuildActions::logWished);
        actions.setTarget(failed(), nullptr);
        actions.openLog()->trigger();
        QCOMPARE(wished.takeFirst().at(1).value<Stage>().name, u"test"_s);
        const StageCell cell {.reported = true, .status = Status::Passed, .name = u"compile"_s};
        actions.setTarget(failed(), &cell);
        actions.openLog()->trigger();
        QCOMPARE(wished.takeFirst().at(1).value<Stage>().name, u"compile"_s);
    }
};

static const Registered<LogWindowTest> known;
#include "tst_logwindow.moc"
