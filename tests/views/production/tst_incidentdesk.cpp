// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"
#include "views/production/incidentdesk.h"
#include "views/production/incidentdialog.h"
#include "views/style/textlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

// A desk over a workspace, with its window.
class IncidentDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
        m_told = std::make_unique<ToldWorkspace>(*m_store);
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_desk = new IncidentDesk(
                *m_store, m_theme, m_undo, [] { return Format(QTimeZone("Europe/Berlin")); },
                [] { return june(15); }, m_window.get());
        connect(m_desk, &IncidentDesk::opened, this,
                [this](IncidentDialog *dialog) { m_dialog = dialog; });
        m_dialog = nullptr;
    }
    void cleanup()
    {
        m_window.reset();
        m_undo.clear();
        m_store.reset();
    }

    void anIncidentIsRaisedByHandAndCanBeUndone()
    {
        const auto deployment = m_told->deployment(u"22.3.0"_s, june(14));
        const auto story = m_told->story(2187);
        QSignalSpy done(m_desk, &IncidentDesk::done);
        m_desk->raiseAction()->trigger();
        QTRY_VERIFY(m_dialog);
        type(u"What customers notice"_s, u"Sign-in is refused"_s);
        type(u"#2187"_s, u"#2187"_s);
        auto *cause = boxWith(u"22.3.0"_s, 0);
        QVERIFY(cause);
        cause->setCurrentIndex(1);
        saveButton()->click();

        QTRY_COMPARE(stored().size(), 1);
        const auto incident = stored().first();
        QCOMPARE(incident.title, u"Sign-in is refused"_s);
        QCOMPARE(incident.number, 1);
        QCOMPARE(incident.causedBy, deployment.id);
        QCOMPARE(incident.story, story);
        QCOMPARE(incident.openedAt, june(15));
        QVERIFY(!incident.resolvedAt.isValid());
        QCOMPARE(done.count(), 1);

        m_undo.undo();
        QTRY_VERIFY(stored().isEmpty());
    }

    void itSaysWhatIsMissingAndKeepsTheButtonOff()
    {
        m_desk->raise();
        QTRY_VERIFY(m_dialog);

        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(!saveButton()->toolTip().isEmpty());
        type(u"What customers notice"_s, u"Slow search"_s);
        QVERIFY(saveButton()->isEnabled());
        type(u"#2187"_s, u"some story"_s);
        QVERIFY(!saveButton()->isEnabled());
    }

    void aStoryThatIsNotThereIsRefusedWithTheDialogOpen()
    {
        m_desk->raise();
        QTRY_VERIFY(m_dialog);
        type(u"What customers notice"_s, u"Slow search"_s);
        type(u"#2187"_s, u"#99"_s);
        saveButton()->click();

        QTRY_VERIFY(saysInDialog(u"#99"_s));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(stored().isEmpty());
    }

    void timesAreEnteredInTheZoneOfTheWorkspace()
    {
        m_told->incident(u"Slow"_s, june(10, 22), {});
        m_desk->edit(stored().first().id.toString());
        QTRY_VERIFY(m_dialog);
        const auto edits = m_dialog->findChildren<QDateTimeEdit *>();

        QVERIFY(std::ranges::any_of(edits, [](QDateTimeEdit *edit) {
            return edit->text() == u"2026-06-11 00:00"; // two hours ahead, and so the next day
        }));
        QCOMPARE(m_dialog->incident().openedAt, june(10, 22));
    }

    void whatWasNotTouchedStaysToTheSecond()
    {
        const auto opened = june(10).addSecs(37).addMSecs(500);
        m_told->incident(u"Slow"_s, opened, opened.addSecs(3600));
        m_desk->edit(stored().first().id.toString());
        QTRY_VERIFY(m_dialog);

        QCOMPARE(m_dialog->incident(), stored().first());
    }

    void anIncidentIsClosedFromTheList()
    {
        m_told->incident(u"Slow"_s, june(10), {});
        m_told->incident(u"Over"_s, june(12), june(13));
        m_desk->listAction()->trigger();
        auto *list = m_window->findChild<IncidentList *>();
        QVERIFY(list);
        const QAbstractItemModelTester tester(list->view().model());
        QTRY_COMPARE(list->view().model()->rowCount(), 2);
        QVERIFY(text(list->view(), 0, IncidentModel::TitleColumn) == u"Slow"); // what is open first
        QVERIFY(text(list->view(), 0, IncidentModel::LengthColumn).contains(u"5"_s));

        button(list, u"It is over now"_s)->click();

        QTRY_COMPARE(open(), 0);
        m_undo.undo();
        QTRY_COMPARE(open(), 1);
    }

    void everyFieldHasANameForTheScreenReader()
    {
        m_desk->raise();
        QTRY_VERIFY(m_dialog);
        for (auto *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || qobject_cast<QLabel *>(widget) || qobject_cast<QLineEdit *>(widget->parent())
                || widget->objectName().startsWith(u"qt_"))
                continue;
            if (qobject_cast<QLineEdit *>(widget)
                && (qobject_cast<QComboBox *>(widget->parent())
                    || qobject_cast<QDateTimeEdit *>(widget->parent())))
                continue; // named by what it is part of
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }

private:
    void type(const QString &placeholder, const QString &text)
    {
        for (auto *field : m_dialog->findChildren<QLineEdit *>()) {
            if (field->placeholderText().startsWith(placeholder))
                field->setText(text);
        }
    }
    QComboBox *boxWith(const QString &text, int which)
    {
        for (auto *box : m_dialog->findChildren<QComboBox *>()) {
            if (box->findText(text, Qt::MatchContains) >= 0 && which-- == 0)
                return box;
        }
        return nullptr;
    }
    QPushButton *saveButton()
    {
        return m_dialog->findChild<QDialogButtonBox *>()->findChildren<QPushButton *>().first();
    }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (auto *candidate : in->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool saysInDialog(const QString &words)
    {
        const auto labels = m_dialog->findChildren<TextLabel *>();
        return std::ranges::any_of(labels,
                                   [&](TextLabel *label) { return label->text().contains(words); });
    }
    static QString text(const QTreeView &view, int row, int column)
    {
        return view.model()->index(row, column).data().toString();
    }
    QList<Incident> stored()
    {
        const auto found
                = m_store->read([](Database &database) { return incidents().load(database); })
                          .result();
        return found ? *found : QList<Incident> {};
    }
    int open()
    {
        const auto all = stored();
        return int(std::ranges::count_if(
                all, [](const Incident &incident) { return !incident.resolvedAt.isValid(); }));
    }

    Theme m_theme;
    QUndoStack m_undo;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ToldWorkspace> m_told;
    std::unique_ptr<QWidget> m_window;
    IncidentDesk *m_desk = nullptr;
    QPointer<IncidentDialog> m_dialog;
};

static const Registered<IncidentDeskTest> known;
#include "tst_incidentdesk.moc"
