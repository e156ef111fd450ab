// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "models/settings/settingsfile.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    QString m_file;
    int m_count = 0;

private slots:
    void init() { m_file = m_folder.filePath(u"person-%1.ini"_s.arg(++m_count)); }

    void whatWasNeverChosenHasItsDefault()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.recentWorkspaces().isEmpty());
        QVERIFY(settings.lastWorkspace().isEmpty());
    }

    // Earlier versions named no organisation, and the system put their choices into such a folder.
    void whatEarlierVersionsKeptIsTakenOverOnce()
    {
        const QTemporaryDir home;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
        const auto name = QCoreApplication::applicationName();
        const auto old = QSettings(u"Unknown Organization"_s, name).fileName();
        QVERIFY(old.startsWith(home.path()));
        {
            QSettings before(u"Unknown Organization"_s, name);
            before.setValue(u"language"_s, u"de"_s);
        }
        QCOMPARE(Settings().language(), u"de"_s);
        QVERIFY(!QFile::exists(old));
        QCOMPARE(settingsFile(), home.filePath(u"Dayshift/%1.conf"_s.arg(name)));
        QVERIFY(QFile::exists(settingsFile()));
        // Whatever comes to lie there later is not taken over what was chosen since.
        {
            QSettings again(u"Unknown Organization"_s, name);
            again.setValue(u"language"_s, u"fr"_s);
        }
        QCOMPARE(Settings().language(), u"de"_s);
        QVERIFY(QFile::exists(old));
        Settings().setLanguage(u"ja"_s);
        QCOMPARE(Settings().language(), u"ja"_s);
    }

    void quietHoursMayGoOverMidnight()
    {
        const QuietHours night {.on = true, .from = {18, 0}, .to = {8, 0}};
        QVERIFY(night.holds({23, 0}));
        QVERIFY(night.holds({7, 59}));
        QVERIFY(night.holds({18, 0}));
        QVERIFY(!night.holds({8, 0}));
        QVERIFY(!night.holds({12, 0}));
        const QuietHours noon {.on = true, .from = {12, 0}, .to = {13, 0}};
        QVERIFY(noon.holds({12, 30}));
        QVERIFY(!noon.holds({13, 0}));
        QVERIFY(!QuietHours().holds({23, 0}));
    }

    void whatWasChosenIsThereInTheNextRun()
    {
        {
            Settings settings(m_file);
            settings.setLanguage(u"de"_s);
            settings.setTheme(ThemeChoice::Contrast);
            settings.setWindow("geometry", "state");
            settings.setWindow("other", "page", 1);
            settings.setOpenWindows({0, 1});
            settings.setLanes(u"postgresql://ada:secret@db/shop"_s, {.by = u"epic"_s, .folded = {u"expedite"_s}});
            settings.addRecentWorkspace(u"/home/ada/team.dayshift"_s);
            settings.setMe({u"Ada Lovelace"_s, u"ada"_s});
            settings.setCompactCards(true);
            settings.setSavedFilters({{u"Stuck / old"_s, u"is:blocked age:>3d"_s}});
            settings.setReach(u"build"_s, Reach::Off);
            settings.setQuietHours({true, {20, 30}, {7, 15}, true});
            settings.setKeys({{u"day"_s, u"Ctrl+Shift+1"_s}});
            settings.setSingleLetters(false);
            settings.setStaysInTray(true);
            settings.setTouch(true);
            QVERIFY(settings.save());
        }
        const Settings settings(m_file);
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.theme(), ThemeChoice::Contrast);
        QCOMPARE(settings.reach(u"build"_s, Reach::Desktop), Reach::Off);
        QCOMPARE(settings.reach(u"incident"_s, Reach::Desktop), Reach::Desktop);
        QCOMPARE(settings.quietHours(), (QuietHours {true, {20, 30}, {7, 15}, true}));
        QCOMPARE(settings.keys(), (QMap<QString, QString> {{u"day"_s, u"Ctrl+Shift+1"_s}}));
        QVERIFY(!settings.singleLetters());
        QVERIFY(settings.staysInTray());
        QVERIFY(settings.touch());
        QCOMPARE(settings.windowGeometry(), "geometry");
        QCOMPARE(settings.windowState(), "state");
        QCOMPARE(settings.windowGeometry(1), "other");
        QCOMPARE(settings.openWindows(), (QList {0, 1}));
        QCOMPARE(settings.lanes(u"postgresql://ada@db/shop"_s), (Settings::Lanes {u"epic"_s, {u"expedite"_s}}));
        QCOMPARE(settings.lanes(u"another"_s), Settings::Lanes());
        QCOMPARE(settings.lastWorkspace(), u"/home/ada/team.dayshift"_s);
        QCOMPARE(settings.me(), (Me {u"Ada Lovelace"_s, u"ada"_s}));
        QVERIFY(settings.compactCards());
        QCOMPARE(settings.savedFilters().value(u"Stuck / old"_s), u"is:blocked age:>3d"_s);
    }

    void aThemeThatNobodyKnowsIsTheSystemsOwn()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\ntheme=pink\n");
        file.close();
        QCOMPARE(Settings(m_file).theme(), ThemeChoice::System);
    }

    void theLastTenWorkspacesAreRememberedTheLastOneFirst()
    {
        Settings settings(m_file);
        for (int i = 1; i <= 12; ++i)
            settings.addRecentWorkspace(u"%1.dayshift"_s.arg(i));
        settings.addRecentWorkspace(u"7.dayshift"_s);
        QCOMPARE(settings.recentWorkspaces().join(u' '),
                 u"7.dayshift 12.dayshift 11.dayshift 10.dayshift 9.dayshift 8.dayshift 6.dayshift "
                 "5.dayshift 4.dayshift 3.dayshift"_s);
        settings.forgetWorkspace(u"7.dayshift"_s);
        QCOMPARE(settings.recentWorkspaces().size(), 9);
        QCOMPARE(settings.lastWorkspace(), QString());
    }

    void aPasswordInAnAddressOfADatabaseIsNotKept_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("one host") << u"postgresql://ada:pa55@db.example/team"_s
                                  << u"postgresql://ada@db.example/team"_s;
        QTest::newRow("two hosts, ports, an @ in it")
                << u"postgresql://ada:p@55@a.example:5432,b.example:5433/team"_s
                << u"postgresql://ada@a.example:5432,b.example:5433/team"_s;
        QTest::newRow("none") << u"postgresql://ada@db.example:5432/team"_s
                              << u"postgresql://ada@db.example:5432/team"_s;
        QTest::newRow("as a parameter")
                << u"postgresql://ada@db.example/team?password=pa55&sslmode=require"_s
                << u"postgresql://ada@db.example/team?sslmode=require"_s;
        QTest::newRow("a file") << u"/home/a:b@c/team.dayshift"_s << u"/home/a:b@c/team.dayshift"_s;
    }
    void aPasswordInAnAddressOfADatabaseIsNotKept()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        Settings settings(m_file);
        settings.addRecentWorkspace(given);
        QCOMPARE(settings.lastWorkspace(), kept);
        QCOMPARE(settings.recentWorkspaces(), QStringList {kept});
        QVERIFY(settings.save());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("55@"));
    }

    void aChangeIsToldOnceAndNoChangeIsNotTold()
    {
        Settings settings(m_file);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void whoNeverSaidTheirNameIsCalledAsTheSystemDoes()
    {
        const auto before = qgetenv("USER");
        qputenv("USER", "grace");
        QCOMPARE(Settings(m_file).me(), (Me {u"grace"_s, u"grace"_s}));
        qputenv("USER", before);
    }
};

static const Registered<SettingsTest> knownSettingsTest;

#include "tst_settings.moc"
