// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/epictasks.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class EpicTasksTest : public QObject
{
    Q_OBJECT

    // A task on one line: "x|Sprint 31|Rehearse the restore|Ada|2190".
    static QString drawn(const EpicTask &task)
    {
        return QStringList {task.isTicked ? u"x"_s : u"_"_s, task.sprint, task.text, task.owner,
                            task.story > 0 ? QString::number(task.story) : QString()}
                .join(u'|');
    }
    static QString drawn(const QString &text)
    {
        QStringList lines;
        for (const auto &task : epicTasks(text))
            lines.append(drawn(task));
        return lines.join(u'\n');
    }

private slots:
    void anItemSaysWhatWhoWhenAndWhichStory_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("task");
        QTest::newRow("all of it") << u"- [ ] Sprint 31: Rehearse the restore (Ada) - story created:   #2190"_s
                                   << u"_|Sprint 31|Rehearse the restore|Ada|2190"_s;
        QTest::newRow("words behind the owner") << u"- [ ] Sprint 31: Load check (Ada) --- Findings go into the backlog. "_s
                                                << u"_|Sprint 31|Load check --- Findings go into the backlog.|Ada|"_s;
        QTest::newRow("a slash and no story") << u"- [x] Sprint 32: One build/ one artefact (Grace Hopper) "_s
                                              << u"x|Sprint 32|One build/ one artefact|Grace Hopper|"_s;
        QTest::newRow("other bullets") << u"* [X] Tidy up"_s << u"x||Tidy up||"_s;
        QTest::newRow("no bullet, no blank") << u"[] Tidy up"_s << u"_||Tidy up||"_s;
        QTest::newRow("numbered") << u"2) [ ] Tidy up"_s << u"_||Tidy up||"_s;
        QTest::newRow("a number at the end") << u"- [ ] Tidy up (Developer 1) #2190"_s << u"_||Tidy up|Developer 1|2190"_s;
        QTest::newRow("a number in brackets") << u"- [ ] Tidy up (#2190)"_s << u"_||Tidy up||2190"_s;
        QTest::newRow("a number first") << u"- [ ] #2190 Tidy up"_s << u"_||Tidy up||2190"_s;
        QTest::newRow("a number alone") << u"- [ ] #2190"_s << u"_||||2190"_s;
        QTest::newRow("a number that is only mentioned") << u"- [ ] Undo what #2190 did there"_s << u"_||Undo what #2190 did there||"_s;
        QTest::newRow("a story without a number") << u"- [ ] Tidy up (Ada) - story created"_s << u"_||Tidy up|Ada|"_s;
        QTest::newRow("words in brackets") << u"- [ ] Write the plan (for tests) down"_s << u"_||Write the plan (for tests) down||"_s;
        QTest::newRow("many words in brackets") << u"- [ ] Count traffic (who is it and why then)"_s
                                                << u"_||Count traffic (who is it and why then)||"_s;
        QTest::newRow("a link") << u"- [ ] Read [the notes](notes)"_s << u"_||Read [the notes](notes)||"_s;
        QTest::newRow("bold sprint") << u"- [ ] **Sprint 31:** Tidy up"_s << u"_|Sprint 31|Tidy up||"_s;
        QTest::newRow("lines from Windows") << u"- [ ] Tidy up (Ada)\r"_s << u"_||Tidy up|Ada|"_s;
        QTest::newRow("umlauts") << u"- [ ] Aufräumen (Jürgen Groß)"_s << u"_||Aufräumen|Jürgen Groß|"_s;
        QTest::newRow("a link is no box") << u"[x](https:/x)"_s << QString();
        QTest::newRow("an empty box") << u"- [ ] "_s << QString();
        QTest::newRow("a plain bullet") << u"- Tidy up"_s << QString();
        QTest::newRow("a footnote") << u"[1] Tidy up"_s << QString();
    }
    void anItemSaysWhatWhoWhenAndWhichStory()
    {
        QFETCH(QString, line);
        QFETCH(QString, task);
        QCOMPARE(drawn(line), task);
    }

    void bulletsAreTasksWhereAHeadingAnnouncesThem_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("announces");
        QTest::newRow("bold") << u"**Action items for us:** "_s << true;
        QTest::newRow("bold and italic") << u"**_Next steps_**"_s << true;
        QTest::newRow("hashes") << u"## Next steps"_s << true;
        QTest::newRow("plain") << u"Actions:"_s << true;
        QTest::newRow("German") << u"### Nächste Schritte"_s << true;
        QTest::newRow("another") << u"## Ideas"_s << false;
        QTest::newRow("a part of a word") << u"## Transactions"_s << false;
        QTest::newRow("a sentence") << u"Actions were taken"_s << false;
    }
    void bulletsAreTasksWhereAHeadingAnnouncesThem()
    {
        QFETCH(QString, heading);
        QFETCH(bool, announces);
        QCOMPARE(drawn(heading + u"\n\n- Tidy up (Ada)\n--- a remark\n1. Look again\n"_s),
                 announces ? u"_||Tidy up|Ada|\n_||Look again||"_s : QString());
    }

    void whatIsAnnouncedEndsWithTheNextHeadingOrRule()
    {
        QCOMPARE(drawn(u"## Next steps\n- one\n## Ideas\n- two"_s), u"_||one||"_s);
        QCOMPARE(drawn(u"## Next steps\n- one\n\n*****\n1) two"_s), u"_||one||"_s);
        QCOMPARE(drawn(u"## Next steps\n```\n- [ ] code\n```\n- one"_s), u"_||one||"_s);
    }

    void tickingChangesItsOwnLineAndNothingElse()
    {
        const auto text = u"# Plan\r\n- [ ] one  \r\n[] two\r\n\r\n**Actions**\r\n- three\r\n- [X] four"_s;
        const auto tasks = epicTasks(text);
        QCOMPARE(tasks.size(), 4);
        QCOMPARE(withTicked(text, tasks[0], true), u"# Plan\r\n- [x] one  \r\n[] two\r\n\r\n**Actions**\r\n- three\r\n- [X] four"_s);
        QCOMPARE(withTicked(text, tasks[1], true), u"# Plan\r\n- [ ] one  \r\n[x] two\r\n\r\n**Actions**\r\n- three\r\n- [X] four"_s);
        QCOMPARE(withTicked(text, tasks[2], true), u"# Plan\r\n- [ ] one  \r\n[] two\r\n\r\n**Actions**\r\n- [x] three\r\n- [X] four"_s);
        QCOMPARE(withTicked(text, tasks[3], false), u"# Plan\r\n- [ ] one  \r\n[] two\r\n\r\n**Actions**\r\n- three\r\n- [ ] four"_s);
        QCOMPARE(withTicked(text, tasks[0], false), text);
    }

    void aStorysNumberIsWrittenBehindItsItem()
    {
        const auto text = u"- [ ] Sprint 31: one (Ada)  \r\n- [ ] two"_s;
        const auto tasks = epicTasks(text);
        const auto linked = withStory(text, tasks[0], 2190);
        QCOMPARE(linked, u"- [ ] Sprint 31: one (Ada) #2190\r\n- [ ] two"_s);
        QCOMPARE(drawn(linked), u"_|Sprint 31|one|Ada|2190\n_||two||"_s);
        QCOMPARE(withStory(text, tasks[1], 0), text);
    }

    void aTaskThatIsNoLongerThereChangesNothing()
    {
        const auto task = epicTasks(u"- [ ] one"_s).first();
        const auto other = u"# New\n- [ ] one"_s;
        QCOMPARE(withTicked(other, task, true), other);
        QCOMPARE(withStory(other, task, 2190), other);
    }

    void aHostileTextIsReadInTimeAndWithinBounds()
    {
        QCOMPARE(epicTasks(u"- [ ] a\n"_s.repeated(5000)).size(), MostEpicTasks);
        QCOMPARE(epicTasks(u"**"_s.repeated(100'000)).size(), 0);
        QCOMPARE(epicTasks(u"- [ ] "_s + u"(a "_s.repeated(100'000)).size(), 1);
        QCOMPARE(epicTasks(u"- "_s.repeated(100'000) + u"[ ] x"_s).size(), 0);
    }
};

static const Registered<EpicTasksTest> known;

#include "tst_epictasks.moc"
