// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/drafts.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DraftsTest : public QObject
{
    Q_OBJECT

    static UnsentText said(const QString &text)
    {
        return {.text = text, .base = u"before"_s, .at = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC)};
    }

private slots:
    void init() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QStandardPaths::setTestModeEnabled(false); }

    void whatWasTypedIsThereForTheNextProgram()
    {
        const QTemporaryDir dir;
        const auto workspace = dir.filePath(u"a.dayshift"_s);
        QFile here(workspace);
        QVERIFY(here.open(QIODevice::WriteOnly));
        Drafts crashed(workspace, 1ms);
        crashed.keep(u"comment/1"_s, said(u"half a sen"_s));
        QTRY_VERIFY(QFile::exists(crashed.path())); // by itself, nobody says good-bye
        const Drafts next(workspace, 1h);
        QCOMPARE(next.find(u"comment/1"_s), std::optional(said(u"half a sen"_s)));
        QVERIFY(!next.find(u"comment/2"_s));
        crashed.forget(u"comment/1"_s);
    }

    void filesOfAnUnsentCommentAreThereForTheNextProgram()
    {
        const QTemporaryDir dir;
        const auto workspace = dir.filePath(u"f.dayshift"_s);
        QFile here(workspace);
        QVERIFY(here.open(QIODevice::WriteOnly));
        auto draft = said(QString());
        draft.files = {{.id = AttachmentId::create(), .story = StoryId::create(), .name = u"log.txt"_s, .size = 12,
                        .hash = u"ab"_s, .author = u"Ada"_s, .at = draft.at}};
        Drafts crashed(workspace, 1ms);
        crashed.keep(u"comment/1"_s, draft); // a file and no word yet
        QTRY_VERIFY(QFile::exists(crashed.path()));
        QCOMPARE(Drafts(workspace, 1h).find(u"comment/1"_s), std::optional(draft));
        crashed.forget(u"comment/1"_s);
    }

    void allWindowsOfAProgramShareOne()
    {
        const QTemporaryDir dir;
        const auto one = Drafts::of(dir.filePath(u"g.dayshift"_s));
        const auto other = Drafts::of(dir.filePath(u"g.dayshift"_s));
        QCOMPARE(one.get(), other.get());
        QSignalSpy changed(other.get(), &Drafts::changed);
        one->keep(u"comment/1"_s, said(u"one"_s));
        QCOMPARE(changed.count(), 1);
        one->forget(u"comment/1"_s);
        QCOMPARE(changed.count(), 2);
        QVERIFY(Drafts::of(dir.filePath(u"h.dayshift"_s)) != one);
    }

    void whatWasSentIsGoneAtOnce()
    {
        const QTemporaryDir dir;
        const auto workspace = dir.filePath(u"b.dayshift"_s);
        QFile here(workspace);
        QVERIFY(here.open(QIODevice::WriteOnly));
        Drafts drafts(workspace, 1ms);
        drafts.keep(u"comment/1"_s, said(u"a"_s));
        drafts.keep(u"comment/2"_s, said(u"b"_s));
        QTRY_VERIFY(QFile::exists(drafts.path()));
        drafts.forget(u"comment/1"_s);
        QVERIFY(!Drafts(workspace).find(u"comment/1"_s));
        QVERIFY(Drafts(workspace).find(u"comment/2"_s));
        drafts.keep(u"comment/2"_s, said(QString())); // all of it was deleted
        QVERIFY(!QFile::exists(drafts.path())); // nothing is left, not even a file
    }

    void twoProgramsKeepTheirOwnWords()
    {
        const QTemporaryDir dir;
        const auto workspace = dir.filePath(u"c.dayshift"_s);
        QFile here(workspace);
        QVERIFY(here.open(QIODevice::WriteOnly));
        {
            Drafts one(workspace, 1h);
            Drafts other(workspace, 1h);
            one.keep(u"comment/1"_s, said(u"one"_s));
            other.keep(u"comment/2"_s, said(u"other"_s));
        }
        Drafts both(workspace);
        QCOMPARE(both.find(u"comment/1"_s).value_or(UnsentText {}).text, u"one"_s);
        QCOMPARE(both.find(u"comment/2"_s).value_or(UnsentText {}).text, u"other"_s);
        both.forget(u"comment/1"_s);
        both.forget(u"comment/2"_s);
    }

    void onlyItsWriterMayReadIt()
    {
        const QTemporaryDir dir;
        const auto workspace = dir.filePath(u"d.dayshift"_s);
        Drafts drafts(workspace, 1ms);
        drafts.keep(u"comment/1"_s, said(u"private"_s));
        QTRY_VERIFY(QFile::exists(drafts.path()));
        QVERIFY(!(QFileInfo(drafts.path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        // The workspace never lay there: it is taken for a demo that is over.
        const Drafts later(dir.filePath(u"e.dayshift"_s));
        QVERIFY(!QFile::exists(drafts.path()));
    }
};

static const Registered<DraftsTest> knownDraftsTest;
#include "tst_drafts.moc"
