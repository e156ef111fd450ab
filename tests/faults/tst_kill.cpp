// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newworkspace.h"
#include "models/board/boardtables.h"
#include "tests/support/runner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Programs that end without a warning, at any moment, a hundred times.
class KillTest : public QObject
{
    Q_OBJECT

    static constexpr int Stories = 20;
    static constexpr int Moves = 200;

    QTemporaryDir m_dir;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    QByteArray m_fresh; // the bytes of a workspace in which nobody has moved anything
    QList<ColumnId> m_columns;

    [[nodiscard]] QString workspace() const { return m_dir.filePath(u"team.dayshift"_s); }
    [[nodiscard]] QString importFile() const { return m_dir.filePath(u"issues.csv"_s); }

    static int rounds()
    {
        bool given = false;
        const auto wanted = qEnvironmentVariableIntValue("DAYSHIFT_FAULT_ROUNDS", &given);
        return given ? wanted : 100;
    }

    void layFresh() const
    {
        for (const auto &end : {u"-wal"_s, u"-shm"_s})
            QFile::remove(workspace() + end);
        QFile file(workspace());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(m_fresh), m_fresh.size());
    }

    struct Outcome
    {
        bool killed = false;
        int status = 0;
        QByteArray output = {};
    };
    // Runs it, and kills it when so many milliseconds have passed.
    static Outcome run(const QString &program, const QStringList &arguments, int milliseconds)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(program, arguments);
        Outcome outcome;
        if (!process.waitForFinished(milliseconds)) {
            outcome.killed = true;
            process.kill();
            process.waitForFinished();
        }
        outcome.status = process.exitCode();
        outcome.output = process.readAllStandardOutput();
        return outcome;
    }
    static Outcome dayshift(const QStringList &arguments, int milliseconds = 60'000)
    {
        return run(QStringLiteral(DAYSHIFT_PROGRAM), arguments, milliseconds);
    }

    void checkIsClean() const
    {
        const auto checked = dayshift({u"check"_s, u"--workspace"_s, workspace(), u"--json"_s});
        QVERIFY2(checked.status == 0, checked.output.constData());
        QVERIFY2(QJsonDocument::fromJson(checked.output)["ok"_L1].toBool(),
                 checked.output.constData());
    }

    [[nodiscard]] QList<Story> storedStories() const
    {
        Database database({.database = workspace()});
        if (!database.open(OpenMode::ReadOnly))
            return {};
        const auto found = stories().load(database);
        if (!found)
            return {};
        auto all = *found;
        std::ranges::sort(all, {}, &Story::number);
        return all;
    }

    // What the workspace holds after so many moves.
    [[nodiscard]] bool isAfter(const QList<Story> &all, int moves) const
    {
        if (all.size() != Stories)
            return false;
        for (int i = 0; i < Stories; ++i) {
            const int times = moves / Stories + (i < moves % Stories ? 1 : 0);
            const int last = i + (times - 1) * Stories;
            if (all[i].column != m_columns[times % m_columns.size()]
                || (times > 0 && all[i].rank != last))
                return false;
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        const StoreLocation location {.database = workspace()};
        QVERIFY(makeWorkspace(location, {.team = u"Shop"_s, .timeZone = u"UTC"_s}));
        {
            Database database(location);
            QVERIFY(database.open());
            const auto places = columns().load(database);
            QVERIFY(places);
            for (const auto &column : *places)
                m_columns.append(column.id);
            Transaction transaction(database, {u"Ada"_s, u"test"_s});
            QVERIFY(transaction.begin());
            for (int i = 0; i < Stories; ++i)
                QVERIFY(stories().apply(transaction,
                                        {.after = Story {.id = StoryId::create(),
                                                         .title = u"Story"_s,
                                                         .column = m_columns[0],
                                                         .rank = double(i)}}));
            QVERIFY(transaction.commit());
            QVERIFY(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile file(workspace());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_fresh = file.readAll();

        QFile issues(importFile());
        QVERIFY(issues.open(QIODevice::WriteOnly));
        issues.write("Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Created\n");
        for (int i = 1; i <= 2000; ++i)
            issues.write(QStringLiteral("Repair part %1,SHOP-%1,%2,Story,To Do,SHOP,Medium,"
                                        "12/Mar/24 9:41 AM\n")
                                 .arg(i)
                                 .arg(10000 + i)
                                 .toUtf8());
    }

    void everyMoveThatWasSaidToBeSavedIsThere()
    {
        int cut = 0;
        for (int round = 0; round < rounds(); ++round) {
            layFresh();
            const auto ended
                    = run(QStringLiteral(DAYSHIFT_MOVER), {workspace(), QString::number(Moves)},
                          m_random.bounded(10, 600));
            const auto saved = int(ended.output.count('\n'));
            cut += ended.killed && saved > 0 ? 1 : 0;

            checkIsClean();
            const auto all = storedStories();
            // The last may have been saved without getting to say so.
            QVERIFY2(isAfter(all, saved) || isAfter(all, saved + 1),
                     qPrintable(
                             u"round %1: %2 moves were said to be saved"_s.arg(round).arg(saved)));
        }
        qInfo("%d of %d were killed between two moves", cut, rounds());
    }

    void aMoveOfTheCommandLineIsWholeOrNotThere()
    {
        layFresh();
        const auto numberOf = [](const Story &story) { return QString::number(story.number); };
        const auto target = u"Done"_s;
        const auto begun = storedStories();
        QCOMPARE(begun.size(), Stories);
        for (int round = 0; round < std::min(rounds(), Stories); ++round) {
            const auto moved = dayshift(
                    {u"move"_s, numberOf(begun[round]), target, u"--workspace"_s, workspace()},
                    m_random.bounded(1, 150));

            checkIsClean();
            const auto column = storedStories()[round].column;
            if (!moved.killed) {
                QCOMPARE(moved.status, 0);
                QCOMPARE(column, m_columns.last());
            } else {
                QVERIFY(column == m_columns.first() || column == m_columns.last());
            }
        }
    }

    void anImportIsWholeOrNotThere()
    {
        layFresh();
        QElapsedTimer timer;
        timer.start();
        const QStringList import {u"import"_s, importFile(), u"--workspace"_s, workspace(),
                                  u"--json"_s};
        const auto whole = dayshift(import);
        QVERIFY2(whole.status == 0 || whole.status == 3, whole.output.constData());
        QCOMPARE(storedStories().size(), Stories + 2000);
        const auto usual = int(timer.elapsed());

        int cut = 0;
        for (int round = 0; round < rounds(); ++round) {
            layFresh();
            const auto ended = dayshift(import, m_random.bounded(1, usual + 20));

            checkIsClean();
            const auto count = storedStories().size();
            if (!ended.killed)
                QCOMPARE(count, Stories + 2000);
            else
                QVERIFY2(count == Stories || count == Stories + 2000,
                         qPrintable(u"round %1: %2 stories"_s.arg(round).arg(count)));
            cut += ended.killed ? 1 : 0;
        }
        QVERIFY(rounds() < 10 || cut > 0);
        qInfo("%d of %d imports were cut short", cut, rounds());
    }
};

static const Registered<KillTest> known;

#include "tst_kill.moc"
