// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/net/httpclient.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/settings/appearancepane.h"
#include "views/settings/gatespane.h"
#include "views/settings/keyboardpane.h"
#include "views/settings/languagepane.h"
#include "views/settings/notificationspane.h"
#include "views/settings/settingspage.h"
#include "views/settings/sourcespane.h"
#include "views/settings/workspacepane.h"
#include "views/shell/keybook.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The settings: what is chosen acts at once, whose it is, and what of it can be taken back.
class SettingsPanesTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    int m_count = 0;

    // A workspace with one server, one source with a figure, and a person at it.
    struct House
    {
        TestDatabase database {StoreLocation {}};
        Store store {database.location(), Author {u"ada"_s, {}}};
        QUndoStack undo;
        Connection server {.id = ConnectionId::create(),
                           .name = u"Build farm"_s,
                           .provider = u"cctray"_s,
                           .address = u"http://127.0.0.1:1/cc.xml"_s};
        Source source {.id = SourceId::create(),
                       .name = u"Metrics"_s,
                       .probe = u"prometheus"_s,
                       .address = u"http://127.0.0.1:1"_s};
        Indicator figure {.id = IndicatorId::create(), .source = source.id, .name = u"Success"_s};

        House()
        {
            const auto opened = store.open().result();
            Q_ASSERT(opened);
            store.edit(connections(), {.after = server});
            Deed deed(sources(), Edit<Source> {.after = source});
            deed.add(indicators(), {.after = figure});
            store.edit(deed);
        }
        template<typename T>
        [[nodiscard]] QList<T> all(const Table<T> &table)
        {
            const auto found = store.read([&table](Database &d) { return table.load(d); }).result();
            return found ? *found : QList<T>();
        }
    };

    template<typename Widget>
    static Widget *named(const QWidget &pane, const QString &text)
    {
        for (auto *each : pane.findChildren<Widget *>()) {
            if (each->text() == text || each->objectName() == text)
                return each;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(
                m_folder.filePath(u"person-%1.ini"_s.arg(++m_count)));
    }

    void aSearchLeavesWhatFits()
    {
        SettingsPage page(m_theme);
        int made = 0;
        const auto add = [&](const QString &id, const QString &group, const QString &words) {
            page.addPane({.id = id, .group = group, .title = id, .icon = u"settings"_s,
                          .words = words, .make = [&made] {
                              ++made;
                              return new QWidget;
                          }});
        };
        add(u"look"_s, u"You"_s, u"theme dark"_s);
        add(u"keys"_s, u"You"_s, u"shortcuts"_s);
        add(u"sources"_s, u"Workspace"_s, u"servers dark"_s);
        QCOMPARE(made, 1); // the others when they are first shown

        auto *field = qobject_cast<QLineEdit *>(page.filterField());
        field->setText(u"DARK serv"_s);

        QCOMPARE(page.found(), (QStringList {u"sources"_s}));
        QCOMPARE(page.place(), u"sources"_s);
        field->clear();
        QCOMPARE(page.found().size(), 3);
        page.setPlace(u"keys"_s);
        QCOMPARE(page.context(), u"keys"_s);
        QCOMPARE(made, 3);
    }

    void aThemeActsAtOnceAndIsKept()
    {
        Theme theme;
        AppearancePane pane(theme, *m_settings);
        named<QRadioButton>(pane, u"&Dark"_s)->click();
        QCOMPARE(theme.look(), Look::Dark);
        QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
        // The menu chooses, too.
        theme.setChoice(Look::HighContrast);
        QVERIFY(named<QRadioButton>(pane, u"High &contrast"_s)->isChecked());
    }

    void whatIsToldIsKeptByItsKind()
    {
        NotificationsPane pane(m_theme, *m_settings, false);
        auto *build = pane.findChild<QComboBox *>(u"reach-build"_s);
        QCOMPARE(build->currentData().toInt(), int(Reach::Desktop));
        build->setCurrentIndex(build->findData(int(Reach::Off)));
        emit build->activated(build->currentIndex());
        QCOMPARE(m_settings->reach(u"build"_s, Reach::Desktop), Reach::Off);
        QCOMPARE(m_settings->reach(u"incident"_s, Reach::Desktop), Reach::Desktop);
        // Where there is no tray, it is said instead of offered.
        QVERIFY(!named<QCheckBox>(pane, u"Stay in the tray when the last &window is closed"_s));
    }

    void aKeyIsChangedTakenBackAndGuarded()
    {
        QWidget window;
        QAction save(u"&Save"_s, &window);
        save.setShortcut(u"Ctrl+S"_s);
        QAction print(u"Print …"_s, &window);
        print.setShortcut(u"Ctrl+P"_s);
        QAction edit(u"Edit"_s, &window);
        edit.setShortcut(Qt::Key_E);
        auto *keys = new KeyBook(window, *m_settings);
        KeyboardPane pane(m_theme, *keys, *m_settings);

        pane.select(u"Ctrl+P"_s);
        pane.wish(QKeySequence(u"Ctrl+S"_s));
        // Told first, and done only when it is wished again.
        QCOMPARE(print.shortcut(), QKeySequence(u"Ctrl+P"_s));
        QVERIFY(pane.said().contains(u"Save"_s));
        pane.wish(QKeySequence(u"Ctrl+Shift+P"_s));
        QCOMPARE(print.shortcut(), QKeySequence(u"Ctrl+Shift+P"_s));

        m_settings->setSingleLetters(false);
        QVERIFY(edit.shortcut().isEmpty());
        QCOMPARE(save.shortcut(), QKeySequence(u"Ctrl+S"_s));
        m_settings->setSingleLetters(true);
        QCOMPARE(edit.shortcut(), QKeySequence(Qt::Key_E));

        // Another window has them from its start.
        QWidget other;
        QAction same(u"Print …"_s, &other);
        same.setShortcut(u"Ctrl+P"_s);
        auto *others = new KeyBook(other, *m_settings);
        others->apply();
        QCOMPARE(same.shortcut(), QKeySequence(u"Ctrl+Shift+P"_s));

        keys->resetAll();
        QCOMPARE(print.shortcut(), QKeySequence(u"Ctrl+P"_s));
    }

    void everySourceHasItsLine()
    {
        House house;
        HttpClient http;
        MemorySecrets secrets;
        SourcesPane pane(m_theme, house.store, house.undo, {http, secrets}, Format(), systemClock());
        QTRY_COMPARE(pane.lines().size(), 2);
        QVERIFY2(pane.lines().first().startsWith(u"Build farm | "_s), qPrintable(pane.lines().first()));
        QVERIFY(pane.lines().first().endsWith(u"not read yet"_s));
        QVERIFY(pane.lines().last().startsWith(u"Metrics | "_s));
    }

    void aSourceIsSwitchedOffRemovedAndBroughtBack()
    {
        House house;
        HttpClient http;
        MemorySecrets secrets;
        SourcesPane pane(m_theme, house.store, house.undo, {http, secrets}, Format(), systemClock());
        QTRY_COMPARE(pane.lines().size(), 2);

        pane.select(u"Build farm"_s);
        pane.toggle();
        QTRY_VERIFY(pane.lines().first().endsWith(u"switched off"_s));
        house.undo.undo();
        QTRY_VERIFY(pane.lines().first().endsWith(u"not read yet"_s));

        pane.select(u"Metrics"_s);
        pane.remove();
        QTRY_COMPARE(pane.lines().size(), 1);
        QTRY_VERIFY(house.all(indicators()).isEmpty());
        house.undo.undo();
        QTRY_COMPARE(pane.lines().size(), 2);
        QTRY_COMPARE(house.all(indicators()), (QList {house.figure}));
        QCOMPARE(house.all(sources()), (QList {house.source}));
    }

    void whoSignsIsTheTeamsAndCanBeUndone()
    {
        House house;
        GatesPane pane(m_theme, house.store, house.undo, {});
        auto *security = pane.findChild<QCheckBox *>(u"signer-security-tester"_s);
        if (!security) {
            QStringList names;
            for (const auto *box : pane.findChildren<QCheckBox *>())
                names.append(box->objectName());
            QFAIL(qPrintable(names.join(u' ')));
        }
        QVERIFY(!security->isChecked());
        security->click();
        QTRY_COMPARE(house.all(releaseRules()).size(), 1);
        const auto stored = house.all(releaseRules()).first();
        QVERIFY(Roles(stored.signers).testFlag(Role::SecurityTester));
        QVERIFY(Roles(stored.signers).testFlag(Role::ProductOwner));
        house.undo.undo();
        QTRY_VERIFY(house.all(releaseRules()).isEmpty());
        QTRY_VERIFY(!security->isChecked());
    }

    void onlyWhoMayChangesTheRules()
    {
        House house;
        house.store.edit(members(), {.after = Member {.id = MemberId::create(),
                                                      .name = u"Grace"_s,
                                                      .login = u"grace"_s,
                                                      .roles = int(Role::ProductOwner)
                                                              | int(Role::ScrumMaster)
                                                              | int(Role::OperationsEngineer)}});
        house.store.edit(members(), {.after = Member {.id = MemberId::create(),
                                                      .name = u"ada"_s,
                                                      .login = u"ada"_s,
                                                      .roles = int(Role::Developer)}});
        GatesPane pane(m_theme, house.store, house.undo, {});
        auto *box = pane.findChildren<QCheckBox *>().first();
        QTRY_VERIFY(!box->isEnabled());
    }

    void theWorkspaceTellsHowItIs_data() { TestDatabase::addEngines(); }
    void theWorkspaceTellsHowItIs()
    {
        const TestDatabase database;
        Store store(database.location(), Author {u"ada"_s, {}});
        QVERIFY(store.open().result());
        store.edit(workspaces(), {.after = Workspace {.id = WorkspaceId::create(),
                                                      .team = u"Atlas"_s,
                                                      .timeZone = u"Europe/Berlin"_s}});
        QUndoStack undo;
        WorkspacePane pane(m_theme, store, undo, Format(), systemClock());
        QSignalSpy told(&pane, &WorkspacePane::told);
        QTRY_VERIFY(told.count() > 0);
        QStringList words;
        for (const auto *label : pane.findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"You may read and write"_s), qPrintable(words.join(u'\n')));
        auto *team = pane.findChildren<QLineEdit *>().first();
        QTRY_COMPARE(team->text(), u"Atlas"_s);
    }
};

static const Registered<SettingsPanesTest> known;

#include "tst_settings.moc"
