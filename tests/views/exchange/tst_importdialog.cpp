// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/exchange/importdialog.h"
#include "views/exchange/importedcommand.h"
#include "views/exchange/importquestions.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Heading = "Summary,Issue key,Issue Type,Status,Status Category,Assignee,Created,"
                           "Sprint\n";

Result<Done> furnish(Transaction &transaction)
{
    double rank = 0;
    const std::pair<QString, Category> usual[] {{u"To do"_s, Category::ToDo},
                                                {u"In progress"_s, Category::InProgress},
                                                {u"Done"_s, Category::Done}};
    for (const auto &[name, category] : usual) {
        const Column column {
                .id = ColumnId::create(), .name = name, .category = category, .rank = ++rank};
        if (const auto done = columns().apply(transaction, {.after = column}); !done)
            return done.error();
    }
    return Done {};
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT
private:
    enum Step { Choose, Busy, Answer, Finished, Columns };

    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ImportDialog> m_dialog;
    int m_files = 0;

    QString file(const QByteArray &bytes)
    {
        QFile made(m_dir.filePath(QString::number(++m_files) + u".csv"_s));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    int step() { return m_dialog->findChild<QStackedWidget *>()->currentIndex(); }
    QTableWidget *table(const QString &name)
    {
        const auto tables = m_dialog->findChildren<QTableWidget *>();
        for (auto *candidate : tables) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        for (auto *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QList<Story> stored()
    {
        return *m_store->read([](Database &database) { return stories().load(database); }).result();
    }

private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
        QVERIFY(m_store->write([](Transaction &transaction) { return furnish(transaction); })
                        .result());
        m_dialog = std::make_unique<ImportDialog>(*m_store, m_theme);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_store.reset();
    }

    void aFileIsShownBeforeAnythingIsStored()
    {
        m_dialog->open({file(Heading
                             + "Pay,A-1,Story,Coding,In Progress,Bob,01/Mar/24 9:00 AM,S 1\n"
                               ",A-2,Access,Odd,,,01/Mar/24 9:00 AM,\nPay,A-1,,,,,,\n")});

        QTRY_COMPARE(step(), int(Answer));
        QVERIFY(says(u"Jira: 2 item"_s));
        const auto *rows = table(u"The first rows"_s);
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->item(0, 2)->text(), u"Pay"_s);
        QCOMPARE(rows->item(0, 3)->text(), u"Coding → In progress"_s);
        QCOMPARE(rows->item(0, 4)->text(), u"Bob (new)"_s);
        QCOMPARE(rows->item(1, 2)->text(), u"A-2"_s);
        QTRY_VERIFY(says(u"2 new · 0 changed · 0 unchanged · 1 skipped"_s));
        const auto *known = m_dialog->findChild<QListWidget *>();
        QStringList sentences;
        for (int i = 0; i < known->count(); ++i)
            sentences.append(known->item(i)->text());
        QVERIFY(sentences.join(u'\n').contains(u"Access"_s));
        QVERIFY(sentences.join(u'\n').contains(u"Line 4"_s));
        QVERIFY(stored().isEmpty());
    }

    void anImportIsOneStepOfUndoAndRedo()
    {
        m_dialog->open({file(Heading + "Pay,A-1,Story,Coding,In Progress,Bob,,S 1\nShip,A-2,Story,Coding,In Progress,,,\n")});
        QTRY_COMPARE(step(), int(Answer));
        QUndoStack undo;
        connect(m_dialog.get(), &ImportDialog::imported, &undo, [&](const ImportOutcome &outcome) {
            undo.push(new ImportedCommand(*m_store, outcome.span, u"Import"_s));
        });
        button(u"Import"_s)->click();
        QTRY_COMPARE(undo.count(), 1);
        QVERIFY(says(u"Edit > Undo takes all of it back"_s));
        QCOMPARE(stored().size(), 2);
        QSignalSpy failed(m_store.get(), &Store::failed);
        for (int round = 0; round < 2; ++round) {
            undo.undo();
            QTRY_VERIFY(stored().isEmpty());
            undo.redo();
            QTRY_COMPARE(stored().size(), 2);
        }
        QCOMPARE(failed.count(), 0);
        // Somebody changes some of it: undo says so and leaves all as it is, and so does redo then.
        auto mine = stored().first();
        mine.title = u"Ours"_s;
        m_store->edit(stories(), {stored().first(), mine});
        undo.undo();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().message().contains(u"Nothing was taken back."_s));
        QCOMPARE(stored().size(), 2);
        undo.redo();
        QCOMPARE(stored().size(), 2);
        QCOMPARE(failed.count(), 1);
    }

    void anAnswerChangesThePreviewAndTheImport()
    {
        m_dialog->open({file(Heading + "Pay,A-1,Story,Coding,In Progress,,,\n")});
        QTRY_COMPARE(step(), int(Answer));
        auto *statuses = table(u"Statuses and columns"_s);
        auto *box = qobject_cast<QComboBox *>(statuses->cellWidget(0, 2));
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"In progress"_s);
        QVERIFY(!box->accessibleName().isEmpty());

        QTest::keyClick(box, Qt::Key_Down);

        QCOMPARE(table(u"The first rows"_s)->item(0, 3)->text(), u"Coding → Done"_s);
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        button(u"Import"_s)->click();
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(step(), int(Finished));
        QVERIFY(says(u"1 new"_s));
        const auto all = m_store->read([](Database &database) {
                                    return columns().load(database);
                                }).result();
        QCOMPARE(stored().value(0).column, all->value(2).id);
    }

    void anUnknownTableIsMappedByHandAndTheRowsFollow()
    {
        m_dialog->open({file("Vorgang,Worum es geht,Lage\nV-1,Sign in again,wartet\n")});
        QTRY_COMPARE(step(), int(Columns));
        auto *go = button(u"Continue"_s);
        QVERIFY(!go->isEnabled()); // nothing is the title yet
        QVERIFY(says(u"One column has to become the title"_s));
        auto *asked = m_dialog->findChild<QStackedWidget *>()->currentWidget()->findChild<QTableWidget *>();
        auto *what = qobject_cast<QComboBox *>(asked->cellWidget(1, 2));
        QCOMPARE(what->accessibleName(), u"What Worum es geht becomes"_s);
        QTest::keyClick(what, Qt::Key_Down); // the title is the first of all
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE(step(), int(Answer));
        QCOMPARE(table(u"The first rows"_s)->item(0, 2)->text(), u"Sign in again"_s);

        auto *tabs = m_dialog->findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(1), u"&Columns"_s);
        QVERIFY(tabs->isTabVisible(1));
        tabs->setCurrentIndex(1);
        auto *columns = tabs->widget(1)->findChild<QTableWidget *>();
        auto *state = qobject_cast<QComboBox *>(columns->cellWidget(2, 2));
        state->setFocus();
        state->setCurrentIndex(state->findData(u"state"_s));
        emit state->activated(state->currentIndex());
        QTRY_COMPARE(table(u"Statuses and columns"_s)->item(0, 0)->text(), u"wartet"_s);
        QTRY_VERIFY(button(u"Import"_s)->isEnabled());
        QCOMPARE(tabs->currentIndex(), 1); // whoever chooses stays where they are
        QCOMPARE(columns->cellWidget(2, 2), state);

        // The title can stand in one column only.
        auto *other = qobject_cast<QComboBox *>(columns->cellWidget(0, 2));
        other->setCurrentIndex(other->findData(u"title"_s));
        emit other->activated(other->currentIndex());
        QTRY_COMPARE(table(u"The first rows"_s)->item(0, 2)->text(), u"V-1"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns->cellWidget(1, 2))->currentText(), u"Left out"_s);
    }

    void aKnownExportIsNotAskedForItsColumns()
    {
        m_dialog->open({file(Heading + "Pay,A-1,Story,Coding,In Progress,,,\n")});
        QTRY_COMPARE(step(), int(Answer));
        QVERIFY(!m_dialog->findChild<QTabWidget *>()->isTabVisible(1));
    }

    void aRefusedFileSaysWhyAndAnotherCanBeChosen()
    {
        m_dialog->open({file("<!DOCTYPE html><html><title>Log in</title></html>")});
        QTRY_COMPARE(step(), int(Choose));
        QVERIFY(says(u"Log in"_s));
        QVERIFY(says(u"Nothing was changed."_s));
        QVERIFY(button(u"Choose files …"_s)->isEnabled());
    }

    void aLongImportCanBeCancelledAndTheWindowStaysAlive()
    {
        auto many = Heading;
        for (int i = 1; i <= 60000; ++i)
            many += "Story,K-" + QByteArray::number(i) + ",Story,To Do,To Do,Bob,,S 1\n";
        m_dialog->open({file(many)});
        QTRY_COMPARE_WITH_TIMEOUT(step(), int(Answer), 60000);
        button(u"Import"_s)->click();
        QCOMPARE(step(), int(Busy));
        auto *bar = m_dialog->findChild<QProgressBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 || step() != Busy, 60000);
        QCOMPARE(step(), int(Busy)); // the bar moves and a click is heard while it writes
        button(u"Cancel, keep nothing"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(step(), int(Choose), 60000);
        QVERIFY(says(u"Nothing of it was kept."_s));
        QVERIFY(stored().isEmpty());
    }

    void textOfOthersIsShownAsPlainText()
    {
        m_dialog->open({file(Heading + "<b>bold</b> &amp;,A-1,Story,<i>x</i>,,,,\n")});
        QTRY_COMPARE(step(), int(Answer));
        QCOMPARE(table(u"The first rows"_s)->item(0, 2)->text(), u"<b>bold</b> &amp;"_s);
        QVERIFY(!table(u"The first rows"_s)->item(0, 2)->toolTip().contains(u"<b>"_s));
    }

    void localFilesMayBeDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.csv"_s), QUrl(u"https://example.com/b"_s)});
        QCOMPARE(ImportDialog::filesIn(data), QStringList({u"/tmp/a.csv"_s}));
    }

    // With DAYSHIFT_PICTURES=FOLDER the dialog is painted there, for eyes.
    void theDialogCanBePainted()
    {
        const auto folder = qEnvironmentVariable("DAYSHIFT_PICTURES");
        auto rows = Heading;
        for (int i = 1; i <= 30; ++i)
            rows += "Pay by card number " + QByteArray::number(i) + ",A-" + QByteArray::number(i)
                    + ",Story,Coding,In Progress,Bob,01/Mar/24 9:00 AM,Sprint 22\n";
        m_dialog->open({file(rows)});
        QTRY_COMPARE(step(), int(Answer));
        QTRY_VERIFY(says(u"30 new"_s));
        for (const auto look : {Look::Light, Look::Dark}) {
            m_theme.setChoice(look);
            m_dialog->setPalette(m_theme.palette());
            const auto picture = m_dialog->grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                picture.save(folder + (look == Look::Dark ? u"/import-dark.png"_s
                                                          : u"/import-light.png"_s));
        }
    }
};

static const Registered<ImportDialogTest> known;

#include "tst_importdialog.moc"
