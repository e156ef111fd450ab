// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loadnews.h"
#include "app/powersupply.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What the status bar says of requests that run out, and how the machine says what it runs on.
class LoadNewsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};
    const Format m_format {QTimeZone::utc(), QLocale(u"en_GB"_s)};

    [[nodiscard]] ServerLoad load(const QString &name, qint64 left) const
    {
        return {.name = name,
                .allowance = {.limit = 5000, .left = left, .resetAt = m_now.addSecs(8400)}};
    }
    static void put(const QString &path, const QByteArray &word)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(word + '\n');
    }

private slots:
    void whereThereIsEnoughNothingIsSaid()
    {
        QCOMPARE(loadNews({}, m_format), QString());
        QCOMPARE(loadNews({load(u"GitHub"_s, 501), {.name = u"CI"_s}}, m_format), QString());
    }

    void theScarcestIsNamedWithWhatIsLeftAndUntilWhen()
    {
        QCOMPARE(loadNews({load(u"GitLab"_s, 499), load(u"GitHub"_s, 312)}, m_format),
                 u"GitHub: 312 of 5,000 requests left until 14:20"_s);
    }

    void whoWantsToBeLeftAloneComesFirst()
    {
        auto closed = load(u"GitLab"_s, 4000);
        closed.allowance.stoppedUntil = m_now.addSecs(600);
        QCOMPARE(loadNews({load(u"GitHub"_s, 312), closed}, m_format),
                 u"GitLab wants to be left alone until 12:10"_s);
    }

    void theKernelTellsWhetherTheMachineRunsOnItsBattery_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("onBattery");
        const QStringList full {u"BAT0/type=Battery"_s, u"BAT0/status=Full"_s};
        const QStringList used {u"BAT0/type=Battery"_s, u"BAT0/status=Discharging"_s};
        QTest::newRow("no supplies at all") << QStringList() << false;
        QTest::newRow("a full battery") << full << false;
        QTest::newRow("a battery that is used") << used << true;
        QTest::newRow("plugged in, and the battery is slow to notice")
                << used + QStringList {u"AC/type=Mains"_s, u"AC/online=1"_s} << false;
        QTest::newRow("unplugged")
                << used + QStringList {u"AC/type=Mains"_s, u"AC/online=0"_s} << true;
        QTest::newRow("that of a mouse")
                << used + QStringList {u"BAT0/scope=Device"_s} << false;
    }
    void theKernelTellsWhetherTheMachineRunsOnItsBattery()
    {
        QFETCH(QStringList, files);
        const QTemporaryDir folder;
        for (const auto &file : files)
            put(folder.filePath(file.section(u'=', 0, 0)), file.section(u'=', 1).toUtf8());
        QTEST(isOnBattery(folder.path()), "onBattery");
        QVERIFY(!isOnBattery(folder.filePath(u"nowhere"_s)));
    }
};

static const Registered<LoadNewsTest> known;
#include "tst_loadnews.moc"
