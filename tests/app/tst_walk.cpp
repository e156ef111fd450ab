// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/daystory.h"
#include "app/helpdesk.h"
#include "app/palettedesk.h"
#include "app/services.h"
#include "app/window.h"
#include "models/settings/settings.h"
#include "tests/support/runner.h"
#include "views/help/helpwindow.h"
#include "views/shell/exportdesk.h"
#include "views/shell/mainwindow.h"
#include "views/shell/palette.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The whole window on the demo day, walked through by keyboard and by what a screen reader reads.
class WalkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Window> m_window;
    std::shared_ptr<Services> m_services;

    MainWindow &frame() { return m_window->frame(); }

    void show(const QString &id)
    {
        frame().showPage(id);
        QTRY_VERIFY_WITH_TIMEOUT(frame().currentPage()->isReady(), 30000);
        QCoreApplication::processEvents();
    }

    // What a widget is, for who reads the failure: "QToolButton 'more' in StoryPanel".
    static QString whatIs(const QWidget *widget)
    {
        QStringList above;
        for (auto *each = widget->parentWidget(); each && above.size() < 4; each = each->parentWidget())
            above.append(QString::fromLatin1(each->metaObject()->className()).section(u':', -1));
        return u"%1 '%2' in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName(), above.join(u" < "_s));
    }

    static bool takesTab(const QWidget *widget)
    {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && !widget->visibleRegion().isEmpty()
                && widget->width() > 0 && widget->height() > 0;
    }

    static QStringList nameless(const QWidget *top)
    {
        QStringList found;
        for (auto *widget : top->findChildren<QWidget *>()) {
            if (widget->window() != top->window() || !takesTab(widget))
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                found.append(whatIs(widget));
        }
        found.removeDuplicates();
        return found;
    }

    // Tab from the first thing on until it comes round. What is not reached, and where it hangs.
    static QStringList notReached(QWidget *top)
    {
        QStringList found;
        QSet<QWidget *> wanted;
        for (auto *widget : top->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            // Of buttons that exclude each other one is reached, and the arrows reach the others.
            const bool isOneOf = button && (button->autoExclusive() || button->group());
            if (widget->window() == top && takesTab(widget) && !isOneOf)
                wanted.insert(widget);
        }
        if (wanted.isEmpty())
            return {};
        auto *start = top->focusWidget() ? top->focusWidget() : *wanted.begin();
        start->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> reached;
        QWidget *before = nullptr;
        int stays = 0;
        for (int i = 0; i < 600; ++i) {
            auto *now = top->focusWidget();
            if (!now) {
                found.append(u"the focus is lost after "_s + (before ? whatIs(before) : QString()));
                break;
            }
            if (reached.contains(now) && wanted.size() <= reached.size() && now == start)
                break;
            reached.insert(now);
            stays = now == before ? stays + 1 : 0;
            if (stays > 40) {
                found.append(u"Tab does not leave "_s + whatIs(now));
                break;
            }
            before = now;
            QTest::keyClick(now, Qt::Key_Tab);
            // Round, and nothing new in two rounds.
            if (i > 2 * wanted.size() + 60 && top->focusWidget() == start)
                break;
        }
        for (auto *widget : wanted - reached) {
            if (takesTab(widget)) // it may have gone meanwhile
                found.append(u"Tab does not reach "_s + whatIs(widget));
        }
        found.sort();
        return found;
    }

    static void collect(const QMenu *menu, const QString &path, QList<std::pair<QString, QAction *>> &all)
    {
        for (auto *action : menu->actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            const auto here = path + u" > "_s + action->text();
            all.append({here, action});
            if (action->menu())
                collect(action->menu(), here, all);
        }
    }
    QList<std::pair<QString, QAction *>> menuActions()
    {
        QList<std::pair<QString, QAction *>> all;
        for (auto *menu : frame().menuBar()->actions()) {
            if (!menu->menu() || !menu->isVisible())
                continue;
            emit menu->menu()->aboutToShow();
            collect(menu->menu(), menu->text(), all);
        }
        return all;
    }
    static bool hasMnemonic(QString text)
    {
        return !QKeySequence::mnemonic(text.remove(u"&&"_s)).isEmpty();
    }

    static QList<QDialog *> dialogs()
    {
        QList<QDialog *> open;
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                open.append(dialog);
        }
        return open;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"walk.ini"_s));
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(Look::Light);
        m_theme->applyToApplication();
        const auto services = Services::demo(DayStory::at(11, 20));
        QVERIFY(services);
        m_services = *services;
        m_window = std::make_unique<Window>(*m_theme, *m_settings, m_services, m_services->clock());
        frame().resize(1440, 900);
        frame().show();
        m_window->settleIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30000);
        frame().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame()));
    }
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
        m_theme.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        QStringList found;
        for (const auto &id : frame().pageIds()) {
            show(id);
            if (auto *page = frame().currentPage(); page->hasDetails())
                page->showDetails();
            QCoreApplication::processEvents();
            for (const auto &each : nameless(&frame()))
                found.append(id + u": "_s + each);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void tabReachesEverythingAndComesRound()
    {
        QStringList found;
        for (const auto &id : frame().pageIds()) {
            show(id);
            for (const auto &each : notReached(&frame()))
                found.append(id + u": "_s + each);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyActionOfTheMenusHasATextAndALetter()
    {
        QStringList found;
        for (const auto &id : frame().pageIds()) {
            show(id);
            for (const auto &[path, action] : menuActions()) {
                if (action->text().trimmed().isEmpty() || !hasMnemonic(action->text()))
                    found.append(id + u": "_s + path);
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // Qt runs none of two actions that want the same key.
    void noKeyMeansTwoThings()
    {
        QStringList found;
        for (const auto &id : frame().pageIds()) {
            show(id);
            QHash<QKeySequence, QString> known;
            QSet<const QAction *> inMenus;
            for (const auto &[path, action] : menuActions()) {
                if (inMenus.contains(action))
                    continue;
                inMenus.insert(action);
                for (const auto &key : action->shortcuts()) {
                    if (action->shortcutContext() != Qt::WindowShortcut)
                        continue;
                    if (known.contains(key))
                        found.append(u"%1: %2 is %3 and %4"_s.arg(id, key.toString(), known[key], path));
                    known.insert(key, path);
                }
            }
            for (auto *shortcut : frame().findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (known.contains(shortcut->key()))
                    found.append(u"%1: %2 is %3 and a shortcut"_s.arg(id, shortcut->key().toString(),
                                                                    known[shortcut->key()]));
                known.insert(shortcut->key(), u"a shortcut"_s);
            }
            for (auto *action : frame().currentPage()->findChildren<QAction *>()) {
                if (inMenus.contains(action) || !action->isEnabled()
                    || action->associatedObjects().isEmpty())
                    continue;
                for (const auto &key : action->shortcuts()) {
                    // "/" filters in every view, by whoever of the two gets it.
                    if (known.contains(key) && key != QKeySequence(Qt::Key_Slash))
                        found.append(u"%1: %2 is %3 and %4"_s.arg(id, key.toString(), known[key],
                                                                 action->text()));
                }
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theTableOfKeysIsWhole()
    {
        show(u"board"_s);
        QSet<QKeySequence> known;
        for (const auto &[path, action] : menuActions()) {
            for (const auto &key : action->shortcuts())
                known.insert(key);
        }
        for (auto *shortcut : frame().findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            known.insert(shortcut->key());
        QStringList missing;
        for (const auto *key :
             {"Ctrl+K", "Ctrl+F", "/", "Ctrl+N", "Ctrl+Z", "Ctrl+Shift+Z", "F6", "Shift+F6",
              "Alt+Left", "Alt+Right", "Ctrl+P", "Ctrl++", "Ctrl+-", "Ctrl+0", "Ctrl+1", "Ctrl+2",
              "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "F8", "Ctrl+I", "F5",
              "Ctrl+R", "F7", "Ctrl+E", "F1", "?"}) {
            const auto wanted = QKeySequence(QString::fromLatin1(key));
            if (!known.contains(wanted))
                missing.append(QString::fromLatin1(key));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    // Each dialog that the menus open: names, Tab, F1 for help, and the keyboard where it was after.
    void dialogsAreWalkedAndGiveTheKeyboardBack()
    {
        show(u"board"_s);
        QStringList found;
        // What the program around this window answers, and what leads to another view by intent.
        static const QStringList leftAlone {
                u"New workspace"_s,    u"Open workspace"_s, u"Open team database"_s, u"Print …"_s,
                u"Add to release"_s,   u"Raise incident"_s};
        QStringList names;
        for (const auto &[path, action] : menuActions())
            names.append(path);
        for (const auto &name : std::as_const(names)) {
            QAction *action = nullptr;
            for (const auto &[path, each] : menuActions()) {
                if (path == name)
                    action = each;
            }
            auto plain = name;
            plain.remove(u'&');
            const bool isLeft = std::any_of(leftAlone.cbegin(), leftAlone.cend(), [&](const QString &word) {
                return plain.contains(word);
            });
            if (!action || !action->isEnabled() || action->menu() || isLeft
                || !action->text().contains(u'…'))
                continue;
            show(u"board"_s);
            frame().currentPage()->mainArea()->setFocus();
            const QPointer<QWidget> before = frame().focusWidget();
            int seen = 0;
            QTimer walker;
            // A dialog that waits for its answer runs a loop of its own: the timer walks in it.
            connect(&walker, &QTimer::timeout, this, [&] {
                const auto open = dialogs();
                if (open.isEmpty())
                    return;
                auto *dialog = open.last();
                ++seen;
                if (!dialog->inherits("QFileDialog")) {
                    for (const auto &each : nameless(dialog))
                        found.append(plain + u": "_s + each);
                    for (const auto &each : notReached(dialog))
                        found.append(plain + u": "_s + each);
                }
                dialog->reject();
            });
            walker.start(30);
            action->trigger();
            QTest::qWait(0);
            const QDeadlineTimer patience(30000);
            while (seen == 0 && !QApplication::activePopupWidget() && !patience.hasExpired())
                QTest::qWait(20);
            if (seen == 0 && !QApplication::activePopupWidget())
                found.append(plain + u": opens nothing"_s);
            if (auto *popup = QApplication::activePopupWidget())
                popup->close();
            QTRY_VERIFY_WITH_TIMEOUT(dialogs().isEmpty(), 30000);
            walker.stop();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (frame().focusWidget() != before)
                found.append(plain + u": the keyboard was at "_s
                             + (before ? whatIs(before) : u"nothing"_s) + u", now at "_s
                             + (frame().focusWidget() ? whatIs(frame().focusWidget()) : u"nothing"_s));
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void helpOpensForTheViewAndFromAnyDialog()
    {
        show(u"pipeline"_s);
        QTest::keyClick(&frame(), Qt::Key_F1);
        QTRY_VERIFY(m_window->help().window());
        QCOMPARE(m_window->help().window()->topic(), u"pipeline"_s);
        m_window->help().window()->reject();
        QTRY_VERIFY(!m_window->help().window());

        QDialog dialog(&frame());
        dialog.setModal(true);
        QLineEdit field(&dialog);
        dialog.show();
        QTest::keyClick(&field, Qt::Key_F1);
        QTRY_VERIFY(m_window->help().window());
        QCOMPARE(m_window->help().window()->parentWidget(), &dialog);
        m_window->help().window()->reject();
    }

    void aNumberInThePaletteGoesToItsStory()
    {
        show(u"day"_s);
        QTest::keyClick(&frame(), Qt::Key_K, Qt::ControlModifier);
        auto *desk = m_window->palette();
        QTRY_VERIFY_WITH_TIMEOUT(desk->palette() && desk->isReady(), 30000);
        QSignalSpy answered(desk, &PaletteDesk::answered);
        desk->palette()->type(u"#2187"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(desk->palette()->count() > 0, 30000);
        QCOMPARE(desk->palette()->shown().constFirst().lead, u"#2187"_s);

        QTest::keyClick(desk->palette()->findChild<QLineEdit *>(), Qt::Key_Return);

        QTRY_VERIFY(!desk->palette());
        QCOMPARE(frame().currentPage()->objectName(), u"board"_s);
        QCOMPARE(m_settings->recentChoices(m_services->store().location().toText()),
                 QStringList {u"story:2187"_s});
    }

    void thePaletteRunsWhatTheMenusHave()
    {
        show(u"board"_s);
        const auto *before = frame().focusWidget();
        auto *desk = m_window->palette();
        desk->open();
        QTRY_VERIFY_WITH_TIMEOUT(desk->isReady(), 30000);
        desk->palette()->type(u">read again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk->palette()->count() > 0, 30000);
        const auto first = desk->palette()->shown().constFirst();
        QCOMPARE(first.text, u"Read again"_s);
        QCOMPARE(first.key, QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
        desk->palette()->type(u"metrics"_s);
        QTRY_VERIFY(std::any_of(desk->palette()->shown().cbegin(), desk->palette()->shown().cend(),
                                [](const PaletteItem &item) { return item.id == u"view:metrics"_s; }));
        desk->palette()->reject();
        QTRY_VERIFY(!desk->palette());
        QTRY_COMPARE(frame().focusWidget(), before);
    }

    // PDF, picture and table of every view, written as by the menu.
    void everyViewLeavesTheProgram()
    {
        m_theme->setChoice(Look::Dark);
        QSignalSpy told(&frame().exports(), &ExportDesk::told);
        for (const auto &id : frame().pageIds()) {
            show(id);
            const auto exported = frame().exported();
            QVERIFY2(!exported.head.workspace.isEmpty(), qPrintable(id));
            // What a person set is no list of anything.
            QVERIFY2(exported.hasTable() || id == u"settings"_s, qPrintable(id));
            using Kind = ExportTarget::Kind;
            for (const auto &[kind, ending] : {std::pair(Kind::Pdf, u"pdf"_s), std::pair(Kind::Png, u"png"_s),
                                               std::pair(Kind::Csv, u"csv"_s)}) {
                if (kind == Kind::Csv && !exported.hasTable())
                    continue;
                const auto path = m_folder->filePath(id + u'.' + ending);
                told.clear();
                frame().exports().write(exported, {.file = path, .kind = kind});
                QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30000);
                QFile file(path);
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                const auto bytes = file.readAll();
                switch (kind) {
                case Kind::Pdf:
                    QVERIFY(bytes.startsWith("%PDF"));
                    break;
                case Kind::Png:
                case Kind::PngTwice:
                    QCOMPARE(QImage(path).pixelColor(0, 0), QColor(Qt::white));
                    break;
                case Kind::Csv:
                    QVERIFY2(bytes.count('\n') > int(exported.rows.count > 0), qPrintable(path));
                    QVERIFY2(!bytes.contains("+0000"), qPrintable(path));
                    break;
                }
            }
        }
        QCOMPARE(m_theme->look(), Look::Dark);
    }

    void textTwiceAsLargeLosesNoButton()
    {
        m_theme->setTextScale(2);
        QStringList found;
        for (const auto &id : frame().pageIds()) {
            show(id);
            QTest::qWait(0);
            for (auto *button : frame().findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty() || button->visibleRegion().isEmpty())
                    continue;
                const auto wanted = button->minimumSizeHint();
                if (button->width() < wanted.width() || button->height() < wanted.height() - 2)
                    found.append(u"%1: '%2' has %3x%4 and needs %5x%6"_s.arg(id, button->text())
                                         .arg(button->width())
                                         .arg(button->height())
                                         .arg(wanted.width())
                                         .arg(wanted.height()));
            }
        }
        m_theme->setTextScale(1);
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

static const Registered<WalkTest> registered;

#include "tst_walk.moc"
