// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/attachment.h"
#include "tests/support/runner.h"
#include "views/board/attachmentlist.h"
#include "views/board/attachmentpictures.h"
#include "views/board/commentbox.h"
#include "views/board/epicpanel.h"
#include "views/board/epicspage.h"
#include "views/board/markdownview.h"
#include "views/board/storystream.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class AttachmentListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QList<QUrl> m_opened;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    static QString size(qint64 bytes) { return Format(QTimeZone::utc(), QLocale()).bytes(bytes); }

    // A board with the details of #2187 beside it.
    struct Scene
    {
        explicit Scene(const StoreLocation &location, const DemoBoard &demo = {})
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            QVERIFY(store.open().result());
            demo.writeTo(store);
            stage = std::make_unique<BoardStage>(store, theme);
            stage->show();
            QVERIFY(QTest::qWaitForWindowExposed(stage.get()));
            QTRY_VERIFY(stage->page.isReady());
            QTRY_VERIFY(!stage->page.board().me().isNull());
            stage->page.view().goTo(demo.at(2187).id);
            stage->page.showDetails(true);
        }
        [[nodiscard]] QWidget *panel() { return stage->page.details(); }
        [[nodiscard]] AttachmentList &list() { return *panel()->findChild<AttachmentList *>(); }
        [[nodiscard]] QListView *rows() { return list().findChild<QListView *>(); }
        [[nodiscard]] QString shown()
        {
            QStringList names;
            for (int row = 0; row < rows()->model()->rowCount(); ++row)
                names.append(rows()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
            return names.join(u" | "_s);
        }
        [[nodiscard]] QString notice(QWidget *in)
        {
            QStringList said;
            for (const auto *label : in->findChildren<QLabel *>()) {
                if (label->isVisible())
                    said.append(label->text());
            }
            return said.join(u'\n');
        }
        [[nodiscard]] MarkdownView *stream() { return panel()->findChild<StoryStream *>()->findChild<MarkdownView *>(); }

        Theme theme;
        Store store;
        std::unique_ptr<BoardStage> stage;
    };

    static bool drop(QWidget *on, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init() { m_opened.clear(); }

    void aDroppedFileIsAttachedDeletedAndBroughtBack()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *form = scene.list().parentWidget();
        QVERIFY(drop(form, {QUrl::fromLocalFile(write(u"notes.txt"_s, "what we saw"))}));
        QTRY_COMPARE(scene.shown(), u"notes.txt, text, %1 · Ada Lovelace, 11:20"_s.arg(size(11)));
        QCOMPARE(scene.stage->undo.undoText(), u"#2187: notes.txt attached"_s);
        QTRY_VERIFY(scene.stream()->toPlainText().contains(u"\u2068Ada Lovelace\u2069 attached \u2068notes.txt\u2069"_s));

        scene.rows()->setFocus();
        QTest::keyClick(scene.rows(), Qt::Key_Delete);
        QTRY_COMPARE(scene.shown(), u""_s);
        QTRY_VERIFY(scene.stream()->toPlainText().contains(u"deleted the attachment \u2068notes.txt\u2069"_s));
        scene.stage->undo.undo();
        QTRY_VERIFY(scene.shown().startsWith(u"notes.txt"_s));
        scene.stage->undo.redo();
        QTRY_COMPARE(scene.shown(), u""_s);
        scene.stage->undo.undo();
        scene.stage->undo.undo(); // it was never attached
        QTRY_COMPARE(scene.shown(), u""_s);
    }

    void theLimitIsSaidBeforeAndHeld()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        QVERIFY(scene.notice(&scene.list()).contains(u"Drop files here, up to 25\u00a0MB each"_s));
        for (const auto *button : scene.list().findChildren<QPushButton *>()) {
            if (button->text() == u"Attach …"_s)
                QVERIFY(button->toolTip().contains(u"25\u00a0MB"_s));
        }
        QFile large(m_dir.filePath(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(MostAttachmentBytes + 1'000'000));
        scene.list().desk().attachFiles({large.fileName()});
        QTRY_VERIFY2(scene.notice(&scene.list()).contains(u"large.bin has %1; an attachment has at most %2."_s.arg(size(26'000'000), size(25'000'000))), qPrintable(scene.notice(&scene.list())));
        QVERIFY(scene.notice(&scene.list()).contains(u"Nothing was attached."_s));
        QCOMPARE(scene.shown(), u""_s);
    }

    void oneThatIsRefusedStopsNoneOfTheOthers()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        QVERIFY(drop(scene.list().parentWidget(), {QUrl::fromLocalFile(m_dir.path()), QUrl::fromLocalFile(m_dir.filePath(u"gone.txt"_s)), QUrl::fromLocalFile(write(u"last.txt"_s, "last"))}));
        QTRY_VERIFY(scene.shown().startsWith(u"last.txt"_s));
        QTRY_VERIFY(!scene.list().desk().isBusy());
        const auto said = scene.notice(&scene.list());
        QVERIFY2(said.contains(u"is a folder."_s) && said.contains(u"gone.txt is not there"_s), qPrintable(said));
        scene.list().desk().attachFiles({write(u"more.txt"_s, "more")});
        QVERIFY(!scene.notice(&scene.list()).contains(u"gone.txt"_s)); // that is over
    }

    void whatIsHarmlessOpensAsAPrivateCopy()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.list().desk().attachFiles({write(u"seen.png"_s, png(40, 20))});
        QTRY_VERIFY(scene.shown().startsWith(u"seen.png, picture"_s));
        scene.rows()->setFocus();
        QTest::keyClick(scene.rows(), Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 1);
        const QFileInfo copy(m_opened.first().toLocalFile());
        QCOMPARE(copy.fileName(), u"seen.png"_s);
        QVERIFY(!copy.isWritable() || QFile::permissions(copy.filePath()).testFlag(QFile::WriteOwner) == false);
        const auto folder = QFile::permissions(QFileInfo(copy.path()).path());
        QVERIFY(!(folder & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
    }

    void whatCouldRunIsOnlySavedAndWithAWarning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("a script") << u"deploy.sh"_s << QByteArray("#!/bin/sh") << u"deploy.sh is a program, or starts one."_s;
        QTest::newRow("a page") << u"report.html"_s << QByteArray("<html>") << u"report.html can hold scripts"_s;
        QTest::newRow("a document with macros") << u"plan.docm"_s << QByteArray("PK") << u"plan.docm can hold macros or formulas"_s;
        QTest::newRow("nobody knows what") << u"core.xyz"_s << QByteArray("?") << u"Nobody can say what would open core.xyz."_s;
        QTest::newRow("a program in a picture's clothes") << u"me.png"_s << QByteArray("MZ") << u"me.png is not what its name says"_s;
    }
    void whatCouldRunIsOnlySavedAndWithAWarning()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.list().desk().attachFiles({write(name, content)});
        QTRY_VERIFY(scene.shown().startsWith(name));
        const auto attachment = scene.list().model().all().first();
        scene.list().desk().open(attachment);
        QTRY_VERIFY2(scene.notice(&scene.list()).contains(says), qPrintable(scene.notice(&scene.list())));
        QVERIFY(m_opened.isEmpty());
        QTRY_COMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Save anyway …"_s);
        QSignalSpy told(&scene.list().desk(), &AttachmentDesk::told);
        scene.list().desk().saveTo(attachment, m_dir.filePath(u"saved-"_s + name));
        QTRY_COMPARE(told.count(), 1);
        QFile saved(m_dir.filePath(u"saved-"_s + name));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), content);
        QVERIFY(!QFileInfo(saved).isExecutable());
    }

    void thePictureOfTheClipboardIsAttached()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        QApplication::clipboard()->setText(u"only words"_s);
        auto *title = scene.panel()->findChild<QPlainTextEdit *>();
        title->setFocus();
        QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(scene.notice(&scene.list()).contains(u"There is no picture in the clipboard."_s));
        QImage picture(30, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(scene.shown().startsWith(u"Picture 2026-06-16 11-20-00.png, picture"_s), qPrintable(scene.shown()));
    }

    void aCommentTakesFilesWithIt()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *box = scene.panel()->findChild<CommentBox *>();
        auto *edit = box->findChild<QPlainTextEdit *>();
        QVERIFY(drop(edit->viewport(), {QUrl::fromLocalFile(write(u"trace.txt"_s, "trace"))}));
        QTRY_VERIFY(scene.notice(box).contains(u"Goes with it: trace.txt, "_s + size(5)));
        QVERIFY(edit->toPlainText().isEmpty());
        QCOMPARE(scene.shown(), u""_s); // not before it is sent
        // It waits with the draft, and so survives what the draft survives.
        QCOMPARE(Drafts::of(database.location().toText())->find(u"comment/"_s + scene.stage->page.view().current().toString())->files.size(), 1);
        QTest::keyClicks(edit, u"Look at this"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(scene.shown().startsWith(u"trace.txt"_s));
        QTRY_VERIFY2(scene.stream()->toPlainText().contains(u"Look at this\nAttached · trace.txt · "_s), qPrintable(scene.stream()->toPlainText()));
        QVERIFY(!scene.notice(box).contains(u"Goes with it"_s));

        const auto attachment = scene.list().model().all().first();
        emit scene.stream()->actionRequested(u"attachment-open:"_s + attachment.id.toString());
        QTRY_COMPARE(m_opened.size(), 1);
        emit scene.stream()->actionRequested(u"comment-delete:"_s + attachment.comment.toString());
        QTRY_COMPARE(scene.shown(), u""_s);
        scene.stage->undo.undo();
        QTRY_VERIFY(scene.stream()->toPlainText().contains(u"Attached · trace.txt"_s));
    }

    void anEpicsAttachmentsAreSeenAtItsStories()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        EpicsPage epics(scene.store, scene.stage->undo, scene.theme, &DemoBoard::now);
        QTRY_VERIFY(epics.isReady());
        auto *list = epics.findChild<AttachmentList *>();
        QTRY_VERIFY(!list->model().epic().isNull());
        QVERIFY(drop(epics.panel().form(), {QUrl::fromLocalFile(write(u"recommendations.docx"_s, "PK\x03\x04"))}));
        QTRY_COMPARE(list->model().rowCount(), 1);
        QCOMPARE(scene.stage->undo.undoText(), u"#2144: recommendations.docx attached"_s);
        QTRY_COMPARE(scene.shown(), u"recommendations.docx, document, %1 · from the epic"_s.arg(size(4)));
    }

    void otherWindowsSeeIt()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        Store other(database.location(), {u"Developer 1"_s, u"test"_s});
        QVERIFY(other.open().result());
        AttachmentsModel model(other);
        model.setPlace(scene.list().model().story(), {});
        scene.list().desk().attachFiles({write(u"shared.txt"_s, "shared")});
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void smallPicturesAreBoundedAndOnlyOfPictures()
    {
        QCOMPARE(smallPicture(u"a.png"_s, png(960, 480)).size(), QSize(96, 48));
        QCOMPARE(smallPicture(u"a.png"_s, png(4000, 2)).size(), QSize(96, 1));
        QCOMPARE(smallPicture(u"a.png"_s, png(20, 10)).size(), QSize(20, 10));
        QVERIFY(smallPicture(u"a.png"_s, "no picture").isNull());
        QVERIFY(smallPicture(u"a.png"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").isNull());
        QVERIFY(smallPicture(u"a.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").isNull());
        QVERIFY(smallPicture(u"a.gif"_s, png(10, 10)).isNull()); // another kind than it says
        auto bomb = png(10, 10); // says that it is 50,000 pixels wide and high
        bomb.replace(16, 8, QByteArray::fromHex("0000c3500000c350"));
        QVERIFY(smallPicture(u"a.png"_s, bomb).isNull());
    }

    void everyControlHasANameAndAKey()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.list().desk().attachFiles({write(u"a.txt"_s, "a")});
        QTRY_VERIFY(!scene.shown().isEmpty());
        QCOMPARE(scene.rows()->accessibleName(), u"Attachments"_s);
        for (const auto *button : scene.list().findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        QStringList actions;
        for (const auto *action : scene.rows()->actions())
            actions.append(action->text());
        QCOMPARE(actions.join(u' '), u"&Open &Save as … &Copy name &Delete"_s);
        scene.rows()->setFocus();
        QTest::keyClick(scene.rows(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"a.txt"_s);
    }
};

static const Registered<AttachmentListTest> knownAttachmentListTest;
#include "tst_attachmentlist.moc"
