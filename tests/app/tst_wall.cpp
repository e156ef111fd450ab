// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "app/trialclock.h"
#include "app/walldoor.h"
#include "app/wallpicture.h"
#include "app/wallsupervisor.h"
#include "models/settings/wallchoices.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/wall/wallwindow.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WallTest : public QObject
{
    Q_OBJECT

    static void makeTeam(const StoreLocation &location, const QString &team)
    {
        Store store(location, {u"Ada"_s, u"test"_s});
        const auto made = store.open().result();
        const auto told = store.write([team](Transaction &transaction) {
                                   return workspaces().apply(
                                           transaction, {.after = Workspace {.id = WorkspaceId::create(),
                                                                             .team = team,
                                                                             .timeZone = u"UTC"_s}});
                               }).result();
        if (!made || !told)
            qFatal("no workspace");
    }

    static QProcess *wall(const QStringList &arguments, QObject *parent,
                          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        auto *process = new QProcess(parent);
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(DAYSHIFT_PROGRAM), QStringList {u"--wall"_s} + arguments);
        return process;
    }

private slots:
    void itShowsTheWorkspaceAndFindsItAgain_data() { TestDatabase::addEngines(); }
    void itShowsTheWorkspaceAndFindsItAgain()
    {
        const TestDatabase database;
        makeTeam(database.location(), u"Atlas team"_s);
        Theme theme;
        auto steady = std::make_shared<std::chrono::milliseconds>(0);
        WallWindow wall(theme, {}, doorTo(database.location()), systemClock(),
                        [steady] { return *steady; });
        wall.present();
        QTRY_COMPARE_WITH_TIMEOUT(wall.view().scene().known().team, u"Atlas team"_s, 30000);
        QCOMPARE(wall.view().scene().trust, WallTrust::Live);
        if (database.location().engine == StoreLocation::Engine::Postgres)
            return;

        const auto path = database.location().database;
        QVERIFY(QFile::rename(path, path + u".away"_s));
        *steady += 16min;
        wall.tick();
        QTRY_VERIFY_WITH_TIMEOUT(!wall.view().scene().trouble.isEmpty(), 30000);
        QCOMPARE(wall.view().scene().trust, WallTrust::Stale);
        QCOMPARE(wall.view().scene().known().team, u"Atlas team"_s);

        QVERIFY(QFile::rename(path + u".away"_s, path));
        *steady += 1min;
        wall.tick();
        QTRY_VERIFY_WITH_TIMEOUT(wall.view().scene().trouble.isEmpty(), 30000);
        QCOMPARE(wall.view().scene().trust, WallTrust::Live);
    }

    void theProgramStaysWhereThereIsNothingToShow()
    {
        const QTemporaryDir folder;
        QFile clock(folder.filePath(u"clock"_s));
        QVERIFY(clock.open(QFile::WriteOnly));
        const auto now = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        clock.write(now + ' ' + now + " 60 0\n");
        clock.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DAYSHIFT_TRIAL_CLOCK"_s, clock.fileName());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        const auto path = folder.filePath(u"later.dayshift"_s);
        auto *program = wall({path}, this, environment);
        const auto said = [&] {
            QFile file(clock.fileName() + u".said"_s);
            return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith("No data yet"_L1) || said().contains("dark"_L1), 20'000);
        QCOMPARE(program->state(), QProcess::Running);
        QVERIFY(!QFile::exists(path)); // nothing is made
        const TestDatabase made(StoreLocation {});
        makeTeam(made.location(), u"Atlas team"_s);
        QVERIFY(QFile::rename(made.location().database, path));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("Live"_L1) || said().contains("dark"_L1), 20'000);
        program->terminate();
        QVERIFY(program->waitForFinished(10'000));
    }

    void aWallThatIsCalledWronglyIsNotStartedAgain()
    {
        auto *program = wall({u"postgresql://mia:secret@db/dayshift"_s}, this);
        QVERIFY(program->waitForFinished(20'000));
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 2);
        QVERIFY(!program->readAll().contains("mia:secret"));
    }

    void aWallThatCrashesIsStartedAgainAndAtLastSaysSo()
    {
        WallSupervisor supervisor(u"/bin/sh"_s, {u"-c"_s, u"kill -SEGV $$"_s});
        supervisor.setPause(1);
        QList<bool> safePages; // at each new start
        connect(&supervisor, &WallSupervisor::restarted, this,
                [&] { safePages.append(supervisor.showsSafePage()); });
        QSignalSpy left(&supervisor, &WallSupervisor::left);
        supervisor.start();
        // Where not even that can be shown it is over: whoever started it may know why.
        QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, 30000);
        QCOMPARE(left.first().first().toInt(), 1);
        QCOMPARE(safePages, (QList {false, false, false, true}));
    }

    void whoLeavesTheWallIsNotCalledBack()
    {
        WallSupervisor supervisor(u"/bin/sh"_s, {u"-c"_s, u"exit 0"_s});
        supervisor.setPause(1);
        QSignalSpy left(&supervisor, &WallSupervisor::left);
        supervisor.start();
        QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, 30000);
        QCOMPARE(left.first().first().toInt(), 0);
    }

    void aTrialClockRunsAsItsFileSays()
    {
        const QTemporaryDir folder;
        const auto name = folder.filePath(u"clock"_s);
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        const auto begins = QDateTime::currentMSecsSinceEpoch() - 1000;
        file.write(u"%1 %2 500 3600000\n"_s.arg(begins).arg(begins).toUtf8());
        file.close();
        const TrialClock trial(name);
        const auto shown = trial.clock()().toMSecsSinceEpoch();
        QVERIFY(shown >= begins + 500'000 + 3'600'000);
        QCOMPARE(trial.pulse(), 20ms);
    }

    void aPageThatTheWallHasNotIsAnError()
    {
        const TestDatabase database(StoreLocation {});
        makeTeam(database.location(), u"Atlas team"_s);
        const auto services = Services::open(database.location(), OpenMode::ReadOnly);
        QVERIFY(services);
        const auto picture = wallPicture(**services, systemClock(), u"wallpaper"_s, {}, 1000);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Error::Kind::Invalid);
        const auto stale = wallPicture(**services, systemClock(), u"sprint,stale"_s, {}, 1000);
        QVERIFY(stale);
        QVERIFY(stale->isStale());
        QCOMPARE(stale->page.kind, WallPage::Kind::Sprint);
    }
};

static const Registered<WallTest> knownWallTest;

#include "tst_wall.moc"
