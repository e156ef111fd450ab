// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <limits>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class SplitTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 19), QTime(16, 0), Qt::UTC};

private slots:
    void aStoryBecomesTwoAndIsWholeAgainWhenUndone_data() { TestDatabase::addEngines(); }
    void aStoryBecomesTwoAndIsWholeAgainWhenUndone()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto stored = [&] {
            return *store.read([](Database &each) { return stories().load(each); }).result();
        };
        const auto text = [&](StoryId id) {
            return store.read([id](Database &each) { return storyTexts().load(each, {id.toString()}); })
                    .result()->value(0).description;
        };
        const Column column {.id = ColumnId::create(), .name = u"To do"_s, .rank = 1};
        store.edit(columns(), {.after = column});
        const Story whole {.id = StoryId::create(), .type = StoryType::Bug, .title = u"Sign in"_s, .column = column.id,
                           .rank = 1, .points = 8, .labels = u"login"_s, .priority = Priority::High, .value = 13};
        const auto before = u"Why.\n\n- [ ] by mail\n- [x] by name\n- [ ] by key\n\nEnd"_s;
        store.edit(addStory(whole, {.column = column, .ranks = {1}}, before));
        const auto present = stored().first();
        const auto deed = splitStory(present, StoryText {present.id, before},
                                     {.title = u"Sign in by key"_s, .points = 3, .pointsThatStay = 5, .tasks = {2}},
                                     {.column = column, .ranks = {2}}, m_now);
        store.edit(deed);
        const auto both = stored();
        QCOMPARE(both.size(), 2);
        const auto &old = both[0], &fresh = both[1];
        QCOMPARE(old.points, std::optional(5.0));
        QCOMPARE(old.value, std::optional(13.0));
        QCOMPARE(fresh.title, u"Sign in by key"_s);
        QCOMPARE(fresh.points, std::optional(3.0));
        QCOMPARE(fresh.type, StoryType::Bug);
        QCOMPARE(fresh.priority, Priority::High);
        QCOMPARE(fresh.labels, u"login"_s);
        QVERIFY(!fresh.value); // what a part is worth, somebody has to say
        QVERIFY(fresh.number > 0 && fresh.number != old.number);
        QCOMPARE(text(old.id), u"Why.\n\n- [ ] by mail\n- [x] by name\n\nEnd"_s);
        QCOMPARE(text(fresh.id), u"Split from #%1.\n\n- [ ] by key\n"_s.arg(old.number));
        store.edit(deed.reversed());
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first(), present);
        QCOMPARE(text(present.id), before);
    }

    void theLastLineGoesOverWithoutAnEnd()
    {
        const Story story {.id = StoryId::create(), .number = 7};
        const auto deed = splitStory(story, StoryText {story.id, u"- [ ] a\n- [ ] b"_s},
                                     {.title = u"New"_s, .tasks = {1, 0, 9}}, {.ranks = {1}}, m_now);
        // The new story, its text, their link, and what is left of the old one.
        QCOMPARE(deed.steps().size(), std::size_t(4));
    }

    void labelsAreWordsEachOnce()
    {
        QCOMPARE(labelledAs({}, u" Later ,later, ux  work,, "_s).labels, u"Later,ux work"_s);
        const Story story {.labels = u"later,ux"_s};
        QCOMPARE(relabelled(story, u"-Later, login"_s).labels, u"ux,login"_s);
        QCOMPARE(relabelled(story, QString()).labels, u"later,ux"_s);
        QCOMPARE(labelledAs({}, QString(u',').repeated(9000) + QString(5000, u'a')).labels.size(), 100);
    }

    void aValueBelowNothingIsNone()
    {
        QCOMPARE(valuedAt({}, 3).value, std::optional(3.0));
        QVERIFY(!valuedAt({.value = 3}, -1).value);
        QVERIFY(!valuedAt({}, std::numeric_limits<double>::infinity()).value);
        QVERIFY(!estimatedAt({}, std::numeric_limits<double>::quiet_NaN()).points);
    }
};

static const Registered<SplitTest> registration;

#include "tst_split.moc"
