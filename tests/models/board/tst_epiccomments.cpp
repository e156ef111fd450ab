// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentsmodel.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/epiccomment.h"
#include "models/board/epicsmodel.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class EpicCommentsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC};

    struct Team
    {
        explicit Team(const StoreLocation &location)
            : store(location, {u"Ada"_s, u"test"_s})
        {
            if (!store.open().result())
                qFatal("no store");
            store.edit(epics(), Edit<Epic> {.after = epic});
            store.edit(epics(), Edit<Epic> {.after = other});
        }

        [[nodiscard]] CommentPlace place() const { return {.epic = epic.id}; }
        [[nodiscard]] QList<EpicComment> said()
        {
            return *store.read([](Database &open) { return epicComments().load(open); }).result();
        }
        [[nodiscard]] StoryPast past(int most = 30)
        {
            return *store.read([place = place(), most](Database &open) {
                             return readPastAt(open, place, most);
                         }).result();
        }

        Store store;
        Epic epic {.id = EpicId::create(), .title = u"Checkout"_s, .rank = 1};
        Epic other {.id = EpicId::create(), .title = u"Search"_s, .rank = 2};
    };

    [[nodiscard]] Comment says(const QString &text, int minutes = 0) const
    {
        return newComment({}, {}, u"Ada"_s, text, m_now.addSecs(60 * minutes));
    }

private slots:
    void aCommentOnAnEpicIsWrittenChangedAndTakenBack_data() { TestDatabase::addEngines(); }
    void aCommentOnAnEpicIsWrittenChangedAndTakenBack()
    {
        const TestDatabase database;
        Team team(database.location());
        QSignalSpy refused(&team.store, &Store::refused);
        const auto first = says(u"What for?"_s);
        const auto written = commentDeedAt(team.place(), {}, first, {}, m_now);
        team.store.edit(written);
        QTRY_COMPARE(team.said().size(), 1);
        QCOMPARE(team.said().first().text, u"What for?"_s);
        QCOMPARE(team.said().first().epic, team.epic.id);
        auto second = first;
        second.text = u"What for, and for whom?"_s;
        team.store.edit(commentDeedAt(team.place(), first, second, {}, m_now));
        QCOMPARE(team.said().first().text, second.text);
        const auto removed = commentDeedAt(team.place(), second, {}, {}, m_now);
        team.store.edit(removed);
        QVERIFY(team.said().isEmpty());
        team.store.edit(removed.reversed());
        QCOMPARE(team.said().first(), (EpicComment {second, team.epic.id}));
        QCOMPARE(refused.count(), 0);
    }

    void twoWhoChangeOneCommentDoNotOverwriteEachOther_data() { TestDatabase::addEngines(); }
    void twoWhoChangeOneCommentDoNotOverwriteEachOther()
    {
        const TestDatabase database;
        Team team(database.location());
        QSignalSpy refused(&team.store, &Store::refused);
        const auto first = says(u"one"_s);
        auto second = first, third = first;
        second.text = u"two"_s;
        third.text = u"three"_s;
        team.store.edit(commentDeedAt(team.place(), {}, first, {}, m_now));
        team.store.edit(commentDeedAt(team.place(), first, second, {}, m_now));
        team.store.edit(commentDeedAt(team.place(), first, third, {}, m_now));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(team.said().first().text, u"two"_s);
    }

    void whatIsAttachedGoesWithTheComment_data() { TestDatabase::addEngines(); }
    void whatIsAttachedGoesWithTheComment()
    {
        const TestDatabase database;
        Team team(database.location());
        QSignalSpy refused(&team.store, &Store::refused);
        const auto said = says(u"Look"_s);
        const Attachment file {.id = AttachmentId::create(),
                               .epic = team.epic.id,
                               .epicComment = said.id,
                               .name = u"plan.txt"_s,
                               .at = m_now};
        AttachmentsModel model(team.store);
        model.setPlace({}, team.epic.id);
        team.store.edit(commentDeedAt(team.place(), {}, said, {file}, m_now));
        QTRY_COMPARE(model.of(said.id), QList {file});
        const auto removal = commentDeedAt(team.place(), said, {}, {file}, m_now);
        team.store.edit(removal);
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(team.said().isEmpty());
        team.store.edit(removal.reversed());
        QTRY_COMPARE(model.of(said.id), QList {file});
        QCOMPARE(refused.count(), 0);
    }

    void anEpicsPastIsItsOwn_data() { TestDatabase::addEngines(); }
    void anEpicsPastIsItsOwn()
    {
        const TestDatabase database;
        Team team(database.location());
        auto renamed = team.epic;
        renamed.title = u"Pay"_s;
        team.store.edit(epics(), Edit<Epic> {team.epic, renamed});
        const Attachment file {.id = AttachmentId::create(), .epic = team.epic.id, .name = u"a.txt"_s, .at = m_now};
        team.store.edit(attachments(), Edit<Attachment> {.after = file});
        team.store.edit(commentDeedAt({.epic = team.other.id}, {}, says(u"elsewhere"_s), {}, m_now));
        team.store.edit(commentDeedAt(team.place(), {}, says(u"here"_s), {}, m_now));
        const auto past = team.past();
        QCOMPARE(past.commentCount, 1);
        QCOMPARE(past.changeCount, 3); // written, renamed, attached
        QCOMPARE(past.changes.first().title, u"a.txt"_s);
        QVERIFY(past.changes[1].field(u"title"));
        QCOMPARE(team.past(1).changes.size(), 1);
        QCOMPARE(team.past(1).changeCount, 3);
    }

    void onlyTheNewestAreWatched_data() { TestDatabase::addEngines(); }
    void onlyTheNewestAreWatched()
    {
        const TestDatabase database;
        Team team(database.location());
        for (int i = 0; i < 5; ++i)
            team.store.edit(commentDeedAt(team.place(), {}, says(QString::number(i), i), {}, m_now));
        QTRY_COMPARE(team.said().size(), 5);
        QStringList told;
        QObject watcher;
        team.store.watch<EpicComment>(
                epicComments(), &watcher,
                [&told](const Delta<EpicComment> &delta) {
                    for (const auto &comment : delta.current)
                        told.append(comment.text);
                },
                newestCommentsAt(team.place(), 2));
        QTRY_COMPARE(told, QStringList({u"3"_s, u"4"_s}));
    }

    void anEpicThatAnotherSpeaksOfIsMentioned_data() { TestDatabase::addEngines(); }
    void anEpicThatAnotherSpeaksOfIsMentioned()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto all = team.store.read([](Database &open) { return epics().load(open); }).result();
        const auto search = std::ranges::find(*all, team.other.id, &Epic::id);
        team.store.edit(commentDeedAt(team.place(), {}, says(u"Needs #%1"_s.arg(search->number)), {}, m_now));
        const auto mentions
                = team.store.read([search](Database &open) { return readEpicMentions(open, *search); }).result();
        QCOMPARE(mentions->size(), 1);
        QCOMPARE(mentions->first().title, u"Checkout"_s);
        QVERIFY(mentions->first().isEpic);
    }
};

static const Registered<EpicCommentsTest> registration;

#include "tst_epiccomments.moc"
