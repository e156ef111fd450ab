// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/baseline.h"
#include "models/releases/gates.h"
#include "tests/support/releaseworld.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/releases/releasedialogs.h"
#include "views/releases/releasepage.h"
#include "views/releases/releasepanel.h"

#include <QPainter>
#include <QPdfWriter>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The page of releases as a person uses it.
class ReleasePageTest : public QObject
{
    Q_OBJECT

    struct Opened
    {
        explicit Opened(const QString &actor, OpenMode mode = OpenMode::ReadWrite,
                        bool sealed = true)
            : database(StoreLocation {})
            , world(database.location())
            , store(database.location(), {actor, u"test"_s})
        {
            Store maker(database.location(), {u"Owen"_s, u"test"_s});
            isOpen = bool(maker.open().result()) && bool(world.make(maker))
                    && bool(world.rehearse()) && (!sealed || bool(world.seal()))
                    && bool(store.open(mode).result());
            page = std::make_unique<ReleasePage>(
                    store, undo, theme, [] { return Format(QTimeZone::utc()); },
                    [this] { return world.at.addSecs(600); });
            page->resize(1180, 760);
            page->show();
        }
        [[nodiscard]] QPushButton *button(const QString &text) const
        {
            for (auto *each : page->findChildren<QPushButton *>()) {
                if (each->text() == text && each->isVisible())
                    return each;
            }
            return nullptr;
        }
        [[nodiscard]] QLineEdit *passphrase() const
        {
            for (auto *each : page->findChildren<QLineEdit *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        }

        TestDatabase database;
        ReleaseWorld world;
        Store store;
        Theme theme;
        QUndoStack undo;
        std::unique_ptr<ReleasePage> page;
        bool isOpen = false;
    };

    static void keepPicture(QWidget &widget, const QString &name)
    {
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

private slots:
    void whoseTurnItIsSignsThere()
    {
        Opened opened(u"Mia"_s);
        QVERIFY(opened.isOpen);
        QTRY_VERIFY(opened.page->isReady());
        QTRY_VERIFY(opened.button(u"Sign"_s));
        QVERIFY(!opened.button(u"Sign"_s)->isEnabled()); // nothing is typed yet
        keepPicture(*opened.page, u"signing"_s);
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES"); !folder.isEmpty()) {
            for (const auto &end : {u""_s, u"-wal"_s})
                QFile::copy(opened.database.location().database + end,
                            folder + u"/team.dayshift"_s + end);
        }
        opened.passphrase()->setText(u"MiaMiaMia"_s);
        QVERIFY(opened.button(u"Sign"_s)->isEnabled());

        opened.button(u"Sign"_s)->click();

        QTRY_COMPARE(holding(opened.world.standing(opened.store).signatures).size(), 1);
        QCOMPARE(opened.undo.count(), 0); // it cannot be taken back
        QTRY_VERIFY(!opened.button(u"Sign"_s) || !opened.button(u"Sign"_s)->isEnabled());
        keepPicture(*opened.page, u"signed"_s);
    }

    void whatWasSignedIsDeployedAlthoughAnotherReleaseIsLookedAt()
    {
        Opened opened(u"Owen"_s);
        QVERIFY(opened.isOpen);
        auto other = opened.world.release;
        other.id = ReleaseId::create();
        other.version = u"23.0.0"_s;
        other.plannedAt = other.plannedAt.addSecs(-60);
        QVERIFY(opened.world.as(opened.world.owen, [&](Transaction &transaction) {
            return releaseRules()
                    .merge(transaction, {ReleaseRule {.id = theReleaseRule(), .advises = true}})
                    .then([&](Done) { return releases().merge(transaction, {other}); });
        }));
        auto &page = *opened.page;
        QTRY_COMPARE(page.model().rows().size(), 2);
        page.choose(opened.world.release.id);
        QTRY_VERIFY(page.model().details()
                    && page.model().details()->standing.release.id == opened.world.release.id);
        QSignalSpy deployed(&page, &ReleasePage::deployRequested);

        page.sign(Role::OperationsEngineer, u"OwenOwenOwen"_s, true);
        page.choose(other.id);

        QTRY_COMPARE(deployed.count(), 1);
        QCOMPARE(deployed.first().first().value<ReleaseId>(), opened.world.release.id);
    }

    void anAnswerHoldsForTheReleaseThatWasAskedAbout()
    {
        Opened opened(u"Owen"_s);
        QVERIFY(opened.isOpen);
        auto other = opened.world.release;
        other.id = ReleaseId::create();
        other.version = u"23.0.0"_s;
        other.notes = u"- what the other one says\n"_s;
        QVERIFY(opened.world.as(opened.world.owen, [&](Transaction &transaction) {
            return releases().merge(transaction, {other});
        }));
        auto &page = *opened.page;
        QTRY_COMPARE(page.model().rows().size(), 2);
        page.choose(opened.world.release.id);
        QTRY_VERIFY(page.model().details()
                    && page.model().details()->standing.release.id == opened.world.release.id);
        QSignalSpy told(&page, &Page::told);
        QTimer::singleShot(0, &page, [&] {
            page.setPlace(u"version=23.0.0"_s); // as an address from outside does
            QTRY_VERIFY(page.model().details());
            auto *dialog = page.findChild<WordsDialog *>();
            QVERIFY(dialog);
            dialog->accept();
        });

        emit page.panel().notesWished();

        QCOMPARE(told.count(), 1);
        QCOMPARE(opened.undo.count(), 0);
    }

    void aWrongPassphraseIsToldAndNothingElse()
    {
        Opened opened(u"Mia"_s);
        QVERIFY(opened.isOpen);
        QVERIFY(opened.world.sign(opened.world.mia, Role::ProductOwner));
        QVERIFY(opened.world.seal());
        QTRY_VERIFY(opened.page->isReady());
        QTRY_VERIFY(opened.button(u"Sign"_s));
        QSignalSpy told(opened.page.get(), &Page::told);
        opened.passphrase()->setText(u"something else"_s);
        opened.button(u"Sign"_s)->click();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(holding(opened.world.standing(opened.store).signatures).isEmpty());
    }

    void whoHasNothingToSignIsToldWhy()
    {
        Opened opened(u"Ada"_s);
        QVERIFY(opened.isOpen);
        QTRY_VERIFY(opened.page->isReady());
        QTRY_VERIFY(opened.button(u"Sign"_s));
        QVERIFY(!opened.button(u"Sign"_s)->isEnabled());
        QVERIFY(!opened.button(u"Sign"_s)->toolTip().isEmpty());
        QVERIFY(!opened.passphrase()->isEnabled());
    }

    void whatIsReadOnlySignsNothing()
    {
        Opened opened(u"Mia"_s, OpenMode::ReadOnly);
        QVERIFY(opened.isOpen);
        QTRY_VERIFY(opened.page->isReady());
        QTRY_VERIFY(opened.button(u"Sign"_s));
        QVERIFY(!opened.passphrase()->isEnabled());
        QCOMPARE(opened.button(u"Sign"_s)->toolTip(),
                 u"This workspace is open for reading only."_s);
        QVERIFY(!opened.page->primaryAction()->isEnabled());
    }

    void onlyWhoMaySealsIt()
    {
        Opened mia(u"Mia"_s, OpenMode::ReadWrite, false);
        QTRY_VERIFY(mia.page->isReady());
        QTRY_VERIFY(mia.button(u"Seal baseline"_s));
        QVERIFY(!mia.button(u"Seal baseline"_s)->isEnabled());
        QVERIFY(mia.button(u"Seal baseline"_s)->toolTip().contains(u"Owen"_s));
        Opened owen(u"Owen"_s, OpenMode::ReadWrite, false);
        QTRY_VERIFY(owen.page->isReady());
        QTRY_VERIFY(owen.button(u"Seal baseline"_s));
        QVERIFY(owen.button(u"Seal baseline"_s)->isEnabled());
        owen.button(u"Seal baseline"_s)->click();
        QTRY_VERIFY(!owen.world.standing(owen.store).release.baselineHash.isEmpty());
        QTRY_VERIFY(!owen.button(u"Seal baseline"_s));
    }

    void theKeyGoesToThePassphrase()
    {
        Opened opened(u"Mia"_s);
        QTRY_VERIFY(opened.page->isReady());
        QTRY_VERIFY(opened.passphrase());
        opened.page->activateWindow();
        opened.page->mainArea()->setFocus();
        QTRY_VERIFY(opened.page->mainArea()->hasFocus());
        QTest::keyClick(opened.page->mainArea(), Qt::Key_S);
        QTRY_VERIFY(opened.passphrase()->hasFocus());
    }

    void whoAsksBeforeItIsReadSignsAsSoonAsItIs()
    {
        Opened opened(u"Mia"_s);
        QSignalSpy spy(opened.page.get(), &ReleasePage::readyChanged);
        QVERIFY(spy.wait());
        QVERIFY(!opened.passphrase()); // the list is there, what it holds is still being read
        const auto actions = opened.page->mainArea()->actions();
        const auto sign = std::ranges::find(actions, u"Sign"_s, &QAction::text);
        QVERIFY(sign != actions.end() && (*sign)->isEnabled());
        opened.page->activateWindow();
        (*sign)->trigger();
        QTRY_VERIFY(opened.passphrase());
        QTRY_VERIFY(opened.passphrase()->hasFocus());
    }

    void whatChangesWithAStoryIsSaidBefore()
    {
        RemovalPreview preview;
        preview.signatures = {Signature {.person = u"Mia"_s}};
        preview.incidents = {Incident {.number = 318}};
        preview.unseals = true;
        const auto lines = RemovalDialog::effects(preview);
        QVERIFY(lines.contains(u"The signature of Mia becomes void."_s));
        QVERIFY(lines.contains(u"INC-318 would not be fixed by this release."_s));
        QCOMPARE(RemovalDialog::effects({}), QStringList {u"Nothing else changes with it."_s});
    }

    void removingAStoryIsUndoneButNotItsSignatures()
    {
        Opened opened(u"Owen"_s);
        QVERIFY(opened.isOpen);
        QVERIFY(opened.world.sign(opened.world.mia, Role::ProductOwner));
        QTRY_VERIFY(opened.page->isReady());
        opened.page->removeStory(opened.world.story.id);
        QTRY_VERIFY(opened.world.standing(opened.store).stories.isEmpty());
        QVERIFY(holding(opened.world.standing(opened.store).signatures).isEmpty());
        opened.undo.undo();
        QTRY_COMPARE(opened.world.standing(opened.store).stories.size(), 1);
        QVERIFY(holding(opened.world.standing(opened.store).signatures).isEmpty());
    }

    void aCardIsDroppedOnARelease()
    {
        Opened opened(u"Owen"_s, OpenMode::ReadWrite, false);
        QVERIFY(opened.isOpen);
        QTRY_VERIFY(opened.page->isReady());
        auto other = opened.world.story;
        other.id = StoryId::create();
        other.number = 0;
        opened.store.edit(stories(), {.after = other});
        auto *list = opened.page->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const auto place = list->visualRect(list->model()->index(0, 0)).center();
        QMimeData data;
        data.setData(u"application/x-dayshift-stories"_s, other.id.toString().toLatin1());
        const auto drop = [&](const QPoint &point) {
            QDragEnterEvent enter(point, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(list->viewport(), &enter);
            QDropEvent dropped(point, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(list->viewport(), &dropped);
            return dropped.isAccepted();
        };

        QVERIFY(!drop({place.x(), list->viewport()->height() - 2})); // below the last
        QVERIFY(drop(place));

        QTRY_COMPARE(opened.world.standing(opened.store).stories.size(), 2);
        opened.undo.undo();
        QTRY_COMPARE(opened.world.standing(opened.store).stories.size(), 1);
    }

    void theRecordHoldsHostileWordsAsWords()
    {
        ReleaseStanding standing;
        standing.release.version = u"<script>1</script>"_s;
        standing.signatures = {Signature {.person = u"<b>Mia</b>"_s}};
        const auto html = SigningRecord::html(standing, {}, Format(QTimeZone::utc()),
                                              QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(!html.contains(u"<b>"_s));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"record.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setResolution(96);
            QPainter painter(&writer);
            SigningRecord::paint(&writer, &painter, html, {}, Format(QTimeZone::utc()));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == "%PDF");
    }

    void withoutReleasesTheFirstStepIsOffered()
    {
        TestDatabase database {StoreLocation {}};
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        Theme theme;
        QUndoStack undo;
        ReleasePage page(store, undo, theme, [] { return Format(); });
        page.show();
        QTRY_VERIFY(page.isReady());
        QVERIFY(page.primaryAction()->isEnabled());
    }
};

static const Registered<ReleasePageTest> known;

#include "tst_releasepage.moc"
