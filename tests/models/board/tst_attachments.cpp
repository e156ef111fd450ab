// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentname.h"
#include "models/board/attachmentpieces.h"
#include "models/board/attachmentsmodel.h"
#include "models/board/attachmenttransfer.h"
#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/storyhistory.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Dayshift;
using namespace Qt::StringLiterals;

class AttachmentsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC};
    QTemporaryDir m_dir;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const auto path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    static QByteArray someBytes(qsizetype count)
    {
        QByteArray bytes(count, 0);
        QRandomGenerator random(7);
        for (auto &byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }

    // A story, and what can be attached to it.
    struct Team
    {
        explicit Team(const StoreLocation &location)
            : store(location, {u"Ada"_s, u"test"_s})
            , upload(store)
        {
            if (!store.open().result())
                qFatal("no store");
            const Column column {.id = ColumnId::create(), .name = u"To do"_s, .rank = 1};
            story = {.id = StoryId::create(), .title = u"Sign in"_s, .column = column.id, .rank = 1};
            store.edit(columns(), {.after = column});
            store.edit(stories(), {.after = story});
        }

        std::optional<Attachment> copied()
        {
            QSignalSpy done(&upload, &AttachmentUpload::copied);
            QSignalSpy failed(&upload, &AttachmentUpload::failed);
            if (!QTest::qWaitFor([&] { return done.count() + failed.count() > 0; }, 20'000))
                return std::nullopt;
            if (!failed.isEmpty()) {
                error = failed.first().first().value<Error>();
                return std::nullopt;
            }
            return done.first().first().value<Attachment>();
        }
        std::optional<Attachment> attach(const QString &path, const QDateTime &now)
        {
            upload.addFile(path);
            auto attachment = copied();
            if (!attachment)
                return attachment;
            attachment->story = story.id;
            attachment->author = u"Ada"_s;
            attachment->at = now;
            store.edit(attachments(), {.after = *attachment});
            return attachment;
        }
        std::optional<QByteArray> bytesOf(const Attachment &attachment)
        {
            AttachmentDownload download(store);
            QSignalSpy done(&download, &AttachmentDownload::wasRead);
            QSignalSpy failed(&download, &AttachmentDownload::failed);
            download.read(attachment);
            if (!QTest::qWaitFor([&] { return done.count() + failed.count() > 0; }, 20'000))
                return std::nullopt;
            if (!failed.isEmpty()) {
                error = failed.first().at(1).value<Error>();
                return std::nullopt;
            }
            return done.first().at(1).toByteArray();
        }
        int pieces()
        {
            return store.read([](Database &database) {
                            return database.select(u"SELECT count(*) FROM attachment_piece"_s, {}, [](const Row &row) { return int(row.number(0)); });
                        })
                    .result()
                    ->first();
        }
        QStringList findings()
        {
            const auto found = store.read([](Database &database) { return checkAttachments(database); }).result();
            QStringList says;
            for (const auto &finding : *found)
                says.append(finding.says);
            return says;
        }
        void run(const QString &sql, const QVariantList &values = {})
        {
            const auto done = store.write([=](Transaction &transaction) -> Result<Done> {
                                       const auto ran = transaction.database().run(sql, values);
                                       return ran ? Result<Done>(Done {}) : ran.error();
                                   }).result();
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
        }

        Store store;
        AttachmentUpload upload;
        Story story;
        Error error;
    };

private slots:
    void whatIsAttachedIsReadBackByteForByte_data() { TestDatabase::addEngines(); }
    void whatIsAttachedIsReadBackByteForByte()
    {
        const TestDatabase database;
        Team team(database.location());
        for (const auto size : {qsizetype(0), qsizetype(1), qsizetype(PieceBytes), qsizetype(3 * PieceBytes + 17)}) {
            const auto bytes = someBytes(size);
            const auto attachment = team.attach(write(u"some.bin"_s, bytes), m_now);
            QVERIFY2(attachment, qPrintable(team.error.message()));
            QCOMPARE(attachment->size, size);
            QCOMPARE(team.bytesOf(*attachment), std::optional(bytes));
        }
        QCOMPARE(team.pieces(), 1 + 1 + 4);
        QCOMPARE(team.findings(), QStringList());
    }

    void aCopyIsToldPieceByPieceAndStopsWhenItIsCancelled()
    {
        const TestDatabase database({.engine = StoreLocation::Engine::Sqlite});
        Team team(database.location());
        QSignalSpy progress(&team.upload, &AttachmentUpload::progressed);
        connect(&team.upload, &AttachmentUpload::progressed, &team.upload, [&team](const QString &, qint64 done) {
            if (done > PieceBytes)
                team.upload.cancel();
        });
        team.upload.addFile(write(u"big.bin"_s, someBytes(8 * PieceBytes)));
        team.upload.addFile(write(u"next.bin"_s, "never looked at"));
        QSignalSpy finished(&team.upload, &AttachmentUpload::finished);
        QVERIFY(!team.copied());
        QCOMPARE(team.error.kind, Error::Kind::Interrupted);
        QTRY_COMPARE(finished.count(), 1); // the next one is not begun
        QCOMPARE(progress.first().at(2).toLongLong(), 8 * PieceBytes);
        QTRY_COMPARE(team.pieces(), 0);
    }

    void aFullDiskLeavesNothingHalfAttached()
    {
        const TestDatabase database({.engine = StoreLocation::Engine::Sqlite});
        Team team(database.location());
        const auto limit = [&](const QString &pages) {
            const auto set = [pages](Database &open) { return open.select(u"PRAGMA max_page_count = "_s + pages, {}, [](const Row &row) { return row.number(0); }); };
            return team.store.read(set).result()->first();
        };
        const auto before = limit(u"400"_s); // 1.6 MB
        QCOMPARE(before, 400);
        const auto path = write(u"big.bin"_s, someBytes(8 * PieceBytes));
        QVERIFY(!team.attach(path, m_now));
        QCOMPARE(team.error.kind, Error::Kind::Full);
        QVERIFY2(team.error.what.startsWith("big.bin was not attached."_L1), qPrintable(team.error.what));
        limit(u"100000"_s);
        QTRY_COMPARE(team.pieces(), 0);
        const auto again = team.attach(path, m_now);
        QVERIFY(again);
        QCOMPARE(team.bytesOf(*again), std::optional(someBytes(8 * PieceBytes)));
        QCOMPARE(team.findings(), QStringList());
    }

    void hostileSourcesAreRefusedWithTheReason()
    {
        const TestDatabase database({.engine = StoreLocation::Engine::Sqlite});
        Team team(database.location());
        const auto reason = [&](const QString &path) {
            team.upload.addFile(path);
            return team.copied() ? u"taken"_s : team.error.what;
        };
        QVERIFY(QDir(m_dir.path()).mkpath(u"inside/deeper"_s));
        QCOMPARE(reason(m_dir.filePath(u"inside"_s)), u"inside is a folder."_s);
        QCOMPARE(reason(m_dir.filePath(u"gone.txt"_s)), u"gone.txt is not there, or may not be read."_s);
#ifdef Q_OS_UNIX
        QCOMPARE(reason(u"/dev/zero"_s), u"zero is a device and no file."_s);
        const auto fifo = m_dir.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        QCOMPARE(reason(fifo), u"fifo is a pipe between programs and has no end."_s);
        const auto outside = write(u"secret.txt"_s, "secret");
        QVERIFY(QFile::link(outside, m_dir.filePath(u"inside/link.txt"_s)));
        QCOMPARE(reason(m_dir.filePath(u"inside/link.txt"_s)), u"link.txt is a link that leads out of its folder."_s);
        QVERIFY(QFile::link(u"deeper"_s, m_dir.filePath(u"inside/folder"_s)));
        QCOMPARE(reason(m_dir.filePath(u"inside/folder"_s)), u"folder is a folder."_s);
        write(u"inside/real.txt"_s, "a second name is no harm");
        QVERIFY(QFile::link(u"real.txt"_s, m_dir.filePath(u"inside/latest.txt"_s)));
        QCOMPARE(reason(m_dir.filePath(u"inside/latest.txt"_s)), u"taken"_s);
        QVERIFY(reason(u"/proc/self/status"_s).endsWith("changed while it was read."_L1)); // says it has no bytes
#endif
        const auto large = m_dir.filePath(u"large.bin"_s);
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(MostAttachmentBytes + 1));
        const auto said = reason(large);
        QVERIFY2(said.startsWith("large.bin has "_L1) && said.contains("at most 25"_L1), qPrintable(said));
        QCOMPARE(team.error.safe, u"Nothing was attached."_s);
    }

    void aFileThatChangesWhileItIsReadIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what : {"grows", "shrinks", "vanishes", "is written over"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aFileThatChangesWhileItIsReadIsRefused()
    {
        QFETCH(const QString, what);
        const auto path = write(u"moving.log"_s, someBytes(PieceBytes + 10));
        const auto intake = AttachmentIntake::ofFile(path);
        QVERIFY(intake);
        QCOMPARE((*intake)->next()->size(), PieceBytes);
        QFile file(path);
        if (what == "grows"_L1)
            QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        else if (what == "shrinks"_L1)
            QVERIFY(file.resize(PieceBytes));
        else if (what == "vanishes"_L1)
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(m_now, QFileDevice::FileModificationTime));
        file.close();
        auto last = (*intake)->next();
        if (last)
            last = (*intake)->next();
        QVERIFY(!last);
        QCOMPARE(last.error().what, what == "vanishes"_L1 ? u"moving.log vanished while it was read."_s : u"moving.log changed while it was read."_s);
    }

    void aDeletedAttachmentIsKeptForItsUndoAndThenSwept_data() { TestDatabase::addEngines(); }
    void aDeletedAttachmentIsKeptForItsUndoAndThenSwept()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto kept = team.attach(write(u"kept.txt"_s, "kept"), m_now);
        const auto gone = team.attach(write(u"gone.txt"_s, "gone"), m_now);
        team.upload.addFile(write(u"half.txt"_s, "the program died here"));
        QVERIFY(kept && gone && team.copied());
        const Deed removal(attachments(), Edit<Attachment> {*gone, removedFrom(*gone, m_now)});
        team.store.edit(removal);
        const auto sweep = [&](int days) {
            const auto at = QDateTime::currentDateTimeUtc().addDays(days);
            return bool(team.store.write([at](Transaction &transaction) { return sweepPieces(transaction, at); }).result());
        };
        QVERIFY(sweep(DaysUntilSwept - 1));
        QCOMPARE(team.pieces(), 3);
        // Attached long ago and deleted just now: what died half-way goes, what was deleted stays.
        team.run(u"UPDATE attachment_piece SET written_at = 1"_s);
        QVERIFY(sweep(0));
        QCOMPARE(team.pieces(), 2);
        team.store.edit(removal.reversed());
        QCOMPARE(team.bytesOf(*gone), std::optional(QByteArray("gone")));
        team.store.edit(removal);
        QVERIFY(sweep(DaysUntilSwept + 1));
        QCOMPARE(team.pieces(), 1);
        QCOMPARE(team.bytesOf(*kept), std::optional(QByteArray("kept")));
        QVERIFY(!team.bytesOf(*gone));
        QCOMPARE(team.error.kind, Error::Kind::NotFound);
        QCOMPARE(team.findings(), QStringList()); // what was deleted need not be there
    }

    void damageIsFoundAndNeverHandedOut_data() { TestDatabase::addEngines(); }
    void damageIsFoundAndNeverHandedOut()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto attachment = team.attach(write(u"plan.pdf"_s, someBytes(PieceBytes + 5)), m_now);
        QVERIFY(attachment);
        team.run(u"UPDATE attachment_piece SET bytes = ? WHERE number = 1"_s, {QByteArray("12345")});
        QCOMPARE(team.findings(), QStringList {u"The attachment plan.pdf is not what was attached."_s});
        QVERIFY(!team.bytesOf(*attachment));
        QCOMPARE(team.error.kind, Error::Kind::Damaged);
        team.run(u"DELETE FROM attachment_piece WHERE number = 1"_s);
        QCOMPARE(team.findings(), QStringList {u"The attachment plan.pdf has 262144 of its 262149 bytes."_s});
        AttachmentDownload download(team.store);
        QSignalSpy failed(&download, &AttachmentDownload::failed);
        const auto target = write(u"was-here.pdf"_s, "before");
        download.save(*attachment, target);
        QTRY_COMPARE(failed.count(), 1);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
    }

    void theModelFollowsAndTheHistoryTells_data() { TestDatabase::addEngines(); }
    void theModelFollowsAndTheHistoryTells()
    {
        const TestDatabase database;
        Team team(database.location());
        AttachmentsModel model(team.store);
        const QAbstractItemModelTester tester(&model);
        model.setPlace(team.story.id, {});
        const auto names = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row).data().toString());
            return all.join(u", "_s);
        };
        const auto second = team.attach(write(u"b.txt"_s, "b"), m_now.addSecs(1));
        const auto first = team.attach(write(u"a.txt"_s, "a"), m_now);
        QVERIFY(first && second);
        QTRY_COMPARE(names(), u"a.txt, b.txt"_s);
        const Deed removal(attachments(), Edit<Attachment> {*first, removedFrom(*first, m_now)});
        team.store.edit(removal);
        QTRY_COMPARE(names(), u"b.txt"_s);
        const auto past = [&] {
            return team.store.read([id = team.story.id](Database &open) { return readPast(open, id, 30); }).result();
        };
        QCOMPARE(past()->changes.first().title, u"a.txt"_s);
        QVERIFY(past()->changes.first().field(u"removed_at"));
        QCOMPARE(past()->changeCount, 4); // the story, two attached, one deleted
        team.store.edit(removal.reversed());
        QTRY_COMPARE(names(), u"a.txt, b.txt"_s);
    }

    void aCommentTakesItsAttachmentsWithIt_data() { TestDatabase::addEngines(); }
    void aCommentTakesItsAttachmentsWithIt()
    {
        const TestDatabase database;
        Team team(database.location());
        team.upload.addFile(write(u"screen.txt"_s, "what I saw"));
        auto attachment = *team.copied();
        const auto said = newComment(team.story.id, {}, u"Ada"_s, u"Look"_s, m_now);
        attachment.story = team.story.id;
        attachment.comment = said.id;
        attachment.at = m_now;
        AttachmentsModel model(team.store);
        model.setPlace(team.story.id, {});
        team.store.edit(commentDeed({}, said, {attachment}, m_now));
        QTRY_COMPARE(model.of(said.id), QList {attachment});
        const auto removal = commentDeed(said, {}, {attachment}, m_now);
        team.store.edit(removal);
        QTRY_COMPARE(model.rowCount(), 0);
        team.store.edit(removal.reversed());
        QTRY_COMPARE(model.of(said.id), QList {attachment});
        const auto left = team.store.read([](Database &open) { return attachments().load(open); }).result();
        QCOMPARE(left->first(), attachment);
    }

    void aStoryGoesWithWhatIsAttachedAndComesBackWithIt_data() { TestDatabase::addEngines(); }
    void aStoryGoesWithWhatIsAttachedAndComesBackWithIt()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto attachment = team.attach(write(u"note.txt"_s, "note"), m_now);
        QVERIFY(attachment);
        const auto id = team.story.id;
        const auto parts = team.store.read([id](Database &open) { return readParts(open, id); }).result();
        const auto story = team.store.read([](Database &open) { return stories().load(open); }).result()->first();
        const auto removal = deleteStory(story, *parts);
        QSignalSpy refused(&team.store, &Store::refused);
        team.store.edit(removal);
        QVERIFY(team.store.read([](Database &open) { return attachments().load(open); }).result()->isEmpty());
        team.store.edit(removal.reversed());
        QCOMPARE(team.bytesOf(*attachment), std::optional(QByteArray("note")));
        QCOMPARE(refused.count(), 0);
    }

    void namesFromOthersAreMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *words, const QString &name, const QString &safe) { QTest::newRow(words) << name << safe; };
        row("ordinary", u"sign-in refused 2.png"_s, u"sign-in refused 2.png"_s);
        row("letters of the world", u"Überblick größer 売上.pdf"_s, u"Überblick größer 売上.pdf"_s);
        row("path", u"../../etc/passwd"_s, u"passwd"_s);
        row("path of Windows", u"C:\\Users\\x\\a.txt"_s, u"a.txt"_s);
        row("hidden", u"..bashrc"_s, u"bashrc"_s);
        row("option", u"--help"_s, u"help"_s);
        row("direction marks", u"invoice\u202Efdp.exe"_s, u"invoicefdp.exe"_s);
        row("control marks", u"a\nb\tc\u0007.txt"_s, u"abc.txt"_s);
        row("zero width", u"a\u200B\uFEFFb.txt"_s, u"ab.txt"_s);
        row("marks of shells", u"a<b>|c?*\"d:.txt"_s, u"abcd.txt"_s);
        row("device", u"CON.txt"_s, u"_CON.txt"_s);
        row("port", u"lpt1"_s, u"_lpt1"_s);
        row("dots at the end", u"report. . ."_s, u"report"_s);
        row("nothing", u""_s, u"file"_s);
        row("only marks", u"\u202E/..."_s, u"file"_s);
        row("tower of marks", u"a"_s + QString(50, QChar(0x0336)) + u".txt"_s, u"a\u0336\u0336.txt"_s);
        row("long", QString(10'000, u'x') + u".png"_s, QString(116, u'x') + u".png"_s);
    }
    void namesFromOthersAreMadeSafe()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void onlyWhatIsKnownToBeHarmlessOpens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char *words, const QString &name, const QByteArray &content, bool opens) { QTest::newRow(words) << name << content << opens; };
        const QByteArray png("\x89PNG\r\n\x1a\n....", 12);
        row("a picture", u"a.png"_s, png, true);
        row("text", u"notes.TXT"_s, "What we saw\n[08:42] failed", true);
        row("a log", u"a.log"_s, "[2026-06-16] started", true);
        row("a document", u"a.docx"_s, QByteArray("PK\x03\x04word/document.xml"), true);
        row("a program in a picture's clothes", u"a.png"_s, "MZ\x90", false);
        row("a script in a picture's clothes", u"a.png"_s, "#!/bin/sh", false);
        row("a page in a text's clothes", u"a.txt"_s, " <html><script>", false);
        row("a starter in a text's clothes", u"a.txt"_s, "[Desktop Entry]\nExec=rm", false);
        row("a script in a text's clothes", u"a.md"_s, "\xef\xbb\xbf#!/bin/sh", false);
        row("macros in a document's clothes", u"a.docx"_s, QByteArray("PK\x03\x04") + QByteArray(300'000, 'x') + "word/vbaProject.bin", false);
        for (const auto &name : {u"a.exe"_s, u"a.sh"_s, u"a.desktop"_s, u"a.html"_s, u"a.svg"_s, u"a.docm"_s, u"a.xls"_s, u"a.csv"_s, u"a.jar"_s, u"a.py"_s, u"a.lnk"_s, u"photo.png.exe"_s, u"noending"_s, u"a.xyz"_s, u"a.png "_s + QChar(0x202e) + u".scr"_s})
            row(qPrintable(name), name, png, false);
    }
    void onlyWhatIsKnownToBeHarmlessOpens()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const bool, opens);
        const auto path = write(u"content"_s, content);
        QCOMPARE(isWhatItSays(name, path), opens);
    }
};

static const Registered<AttachmentsTest> knownAttachmentsTest;
#include "tst_attachments.moc"
