// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "models/settings/wallchoices.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class WallChoicesTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;

private slots:
    void aWallKeepsWhatWasChosenForIt()
    {
        const auto file = m_folder.filePath(u"kept.ini"_s);
        const WallChoices chosen {.inches = 32,
                                  .metres = 3.5,
                                  .topics = {WallTopic::Sprint, WallTopic::Overview},
                                  .seconds = 45,
                                  .names = WallNames::ByFirstName,
                                  .hasHours = false,
                                  .opens = QTime(6, 30),
                                  .closes = QTime(22, 15),
                                  .weekends = true,
                                  .hasNight = false,
                                  .nightFrom = QTime(20, 0),
                                  .nightTo = QTime(5, 45)};
        {
            Settings settings(file);
            QCOMPARE(settings.wall(), WallChoices());
            settings.setWall(chosen);
            QVERIFY(settings.save());
        }
        QCOMPARE(Settings(file).wall(), chosen);
    }

    void whatMakesNoSenseIsNotTaken()
    {
        const auto file = m_folder.filePath(u"byhand.ini"_s);
        QFile byHand(file);
        QVERIFY(byHand.open(QFile::WriteOnly));
        byHand.write("[wall]\ninches=-3\nmetres=nan\npages=\"sprint,wallpaper,sprint\"\nseconds=0\n"
                     "names=everything\nopens=99:99\n");
        byHand.close();

        const auto wall = Settings(file).wall();

        QCOMPARE(wall.inches, WallChoices().inches);
        QCOMPARE(wall.metres, WallChoices().metres);
        QCOMPARE(wall.topics, QList<WallTopic> {WallTopic::Sprint});
        QCOMPARE(wall.seconds, WallChoices().seconds);
        QCOMPARE(wall.names, WallNames::ByRole);
        QCOMPARE(wall.opens, WallChoices().opens);
    }
};

static const Registered<WallChoicesTest> knownWallChoicesTest;

#include "tst_wallchoices.moc"
