// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/settings/languages.h"
#include "models/settings/settings.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/keybook.h"
#include "views/shell/keysdialog.h"
#include "views/shell/mnemonics.h"
#include "views/shell/jobbar.h"
#include "views/shell/sidebar.h"
#include "views/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Dayshift {

QAction *MainWindow::make(QMenu *menu, const QString &text, const QKeySequence &key,
                          std::function<void()> run)
{
    auto *action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void MainWindow::buildMenus()
{
    const auto add = [this](Menu menu, const QString &title) {
        auto *added = menuBar()->addMenu(title);
        m_menus.insert(int(menu), added);
        connect(added, &QMenu::aboutToShow, added, [added] { giveLetters(*added); });
    };
    add(Menu::File, tr("&File"));
    add(Menu::Edit, tr("&Edit"));
    add(Menu::View, tr("&View"));
    add(Menu::Go, tr("&Go"));
    add(Menu::Tools, tr("&Tools"));
    m_menus[int(Menu::Tools)]->setToolTipsVisible(true); // why somebody may not use one
    add(Menu::Help, tr("&Help"));
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildHelpMenu();
    m_menus[int(Menu::Tools)]->menuAction()->setVisible(false); // until there is a tool
}

void MainWindow::buildFileMenu()
{
    auto *menu = m_menus[int(Menu::File)];
    auto *fresh = make(menu, tr("&New workspace …"), {}, [this] { emit newWorkspaceRequested(); });
    fresh->setIcon(Icons::icon(u"folder-plus"_s, m_theme));
    auto *open = make(menu, tr("&Open workspace …"), QKeySequence::Open,
                      [this] { emit openWorkspaceRequested(); });
    open->setIcon(Icons::icon(u"folder-open"_s, m_theme));
    auto *database = make(menu, tr("Open &team database …"), {},
                          [this] { emit openDatabaseRequested(); });
    database->setIcon(Icons::icon(u"database"_s, m_theme));
    m_recent = menu->addMenu(tr("Open &recent"));
    m_recent->setEnabled(false);
    menu->addSeparator();
    buildExports();
    menu->addSeparator();
    auto *closing = make(menu, tr("&Close window"), QKeySequence::Close, [this] { close(); });
    closing->setIcon(Icons::icon(u"close"_s, m_theme));
    auto *quit = make(menu, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), [this] {
        emit quitRequested();
        QApplication::closeAllWindows();
    });
    quit->setObjectName(u"quit"_s);
    quit->setMenuRole(QAction::QuitRole);

    // The same behind the workspace's name in the sidebar.
    auto *workspace = new QMenu(this);
    workspace->addActions({fresh, open, database, m_recent->menuAction()});
    m_sidebar->setWorkspaceMenu(workspace);
}

void MainWindow::setRecent(const QStringList &workspaces)
{
    m_recent->clear();
    for (const auto &workspace : workspaces) {
        // A name may hold an ampersand of its own.
        auto shown = workspace;
        make(m_recent, shown.replace(u'&', u"&&"_s), {},
             [this, workspace] { emit openRecentRequested(workspace); });
    }
    m_recent->setEnabled(!workspaces.isEmpty());
}

void MainWindow::buildEditMenu()
{
    auto *menu = m_menus[int(Menu::Edit)];
    auto *undo = m_undo->createUndoAction(this, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    undo->setIcon(Icons::icon(u"undo"_s, m_theme));
    auto *redo = m_undo->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    redo->setIcon(Icons::icon(u"redo"_s, m_theme));
    menu->addActions({undo, redo});
    m_endOfEdit = menu->addSeparator();
    m_filter = make(menu, tr("&Filter"), QKeySequence::Find, [this] { openFilter(); });
    m_filter->setIcon(Icons::icon(u"filter"_s, m_theme));
    // A field that is edited takes the key before any shortcut does, and types a slash.
    auto *slash = new QShortcut(QKeySequence(u"/"_s), this);
    connect(slash, &QShortcut::activated, this, &MainWindow::openFilter);
}

QMenu *MainWindow::lookMenu()
{
    auto *menu = new QMenu(tr("&Theme"), this);
    menu->setIcon(Icons::icon(u"contrast"_s, m_theme));
    auto *group = new QActionGroup(menu);
    const QList<std::pair<Look, QString>> looks {{Look::System, tr("As the &system")},
                                                 {Look::Light, tr("&Light")},
                                                 {Look::Dark, tr("&Dark")},
                                                 {Look::HighContrast, tr("High &contrast")}};
    for (const auto &[look, name] : looks) {
        auto *action = make(menu, name, {}, [this, look = look] { setLook(look); });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == look);
        group->addAction(action);
    }
    return menu;
}

QMenu *MainWindow::languageMenu()
{
    auto *menu = new QMenu(tr("&Language"), this);
    menu->setIcon(Icons::icon(u"languages"_s, m_theme));
    auto *group = new QActionGroup(menu);
    // A language is called as its own speakers call it.
    auto languages = languagesIn();
    languages.prepend({QString(), tr("As the &system")});
    if (m_settings.testLanguages()) {
        languages.append({QString::fromUtf16(LongLanguage), tr("Longer words, for tests")});
        languages.append({QString::fromUtf16(MirroredLanguage), tr("Mirrored, for tests")});
    }
    for (const auto &[code, name] : languages) {
        auto *action = make(menu, name, {}, [this, code = code] { emit languageChosen(code); });
        action->setCheckable(true);
        action->setChecked(m_settings.language() == code);
        group->addAction(action);
    }
    return menu;
}

void MainWindow::buildViewMenu()
{
    auto *menu = m_menus[int(Menu::View)];
    make(menu, tr("New &window"), QKeySequence(u"Ctrl+Alt+N"_s), [this] {
        emit newWindowRequested();
    })->setIcon(Icons::icon(u"open-outside"_s, m_theme));
    menu->addSeparator();
    m_endOfView = menu->addSeparator();
    make(menu, tr("Read &again"), QKeySequence(Qt::Key_F5), [this] {
        if (auto *page = currentPage())
            page->readAgain();
    })->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(u"Ctrl+R"_s)});
    m_showJobs = make(menu, tr("&Jobs"), {}, [this] { m_jobs->setShown(!m_jobs->isVisible()); });
    m_showJobs->setCheckable(true);
    m_showJobs->setEnabled(false);
    m_detailsAction = make(menu, tr("&Details"), {}, [this] {
        if (auto *page = currentPage())
            page->showDetails(m_detailsAction->isChecked());
    });
    m_detailsAction->setCheckable(true);
    make(menu, tr("&Sidebar"), QKeySequence(Qt::Key_F7), [this] { toggleSidebar(); });
    menu->addSeparator();
    make(menu, tr("&Larger text"), QKeySequence::ZoomIn, [this] {
        setTextScale(m_theme.textScale() + .1);
    })->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    make(menu, tr("S&maller text"), QKeySequence(u"Ctrl+-"_s),
         [this] { setTextScale(m_theme.textScale() - .1); });
    make(menu, tr("&Normal text"), QKeySequence(u"Ctrl+0"_s), [this] { setTextScale(1); });
    menu->addSeparator();
    auto *looks = lookMenu();
    auto *languages = languageMenu();
    menu->addMenu(looks);
    menu->addMenu(languages);
    m_personMenu = new QMenu(this);
    m_personMenu->addMenu(looks);
    m_personMenu->addMenu(languages);
    m_sidebar->setPersonMenu(m_personMenu);
}

void MainWindow::addPersonAction(QAction *action)
{
    m_personMenu->addAction(action);
}

void MainWindow::buildGoMenu()
{
    auto *menu = m_menus[int(Menu::Go)];
    m_back = make(menu, tr("&Back"), QKeySequence(u"Alt+Left"_s), [this] { go(-1); });
    m_back->setIcon(Icons::icon(u"chevron-left"_s, m_theme));
    m_forward = make(menu, tr("&Forward"), QKeySequence(u"Alt+Right"_s), [this] { go(1); });
    m_forward->setIcon(Icons::icon(u"chevron-right"_s, m_theme));
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *palette = make(menu, tr("&Search or run a command …"), QKeySequence(u"Ctrl+K"_s),
                         [this] { emit paletteRequested(); });
    palette->setIcon(Icons::icon(u"search"_s, m_theme));
    menu->addSeparator();
    make(menu, tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] { nextPane(1); });
    make(menu, tr("&Previous pane"), QKeySequence(u"Shift+F6"_s), [this] { nextPane(-1); });
    menu->addSeparator();
}

void MainWindow::buildHelpMenu()
{
    auto *menu = m_menus[int(Menu::Help)];
    auto *here = make(menu, tr("&Help for this view"), QKeySequence(Qt::Key_F1), [this] {
        emit helpRequested(m_current ? m_current->entry.id : QString());
    });
    here->setIcon(Icons::icon(u"help"_s, m_theme));
    make(menu, tr("&Contents"), {}, [this] { emit helpRequested({}); });
    auto *keys = make(menu, tr("&Keys of this view"), {}, [this] { showKeys(); });
    keys->setIcon(Icons::icon(u"keyboard"_s, m_theme));
    // A field that is edited takes it before any shortcut does, and types a question mark.
    auto *question = new QShortcut(QKeySequence(u"?"_s), this);
    connect(question, &QShortcut::activated, this, &MainWindow::showKeys);
    auto *about = make(menu, tr("&About Dayshift"), {}, [this] { showAbout(); });
    about->setIcon(Icons::icon(u"info"_s, m_theme));
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addAction(Menu menu, QAction *action)
{
    auto *target = m_menus[int(menu)];
    target->menuAction()->setVisible(true);
    // Quit stays last.
    auto *quit = target->findChild<QAction *>(u"quit"_s, Qt::FindDirectChildrenOnly);
    if (!quit) {
        target->addAction(action);
        return;
    }
    if (!target->property("dayshiftGrown").toBool()) {
        target->setProperty("dayshiftGrown", true);
        target->insertSeparator(quit);
    }
    const auto actions = target->actions();
    target->insertAction(actions[actions.indexOf(quit) - 1], action);
}

void MainWindow::addSeparator(Menu menu)
{
    m_menus[int(menu)]->addSeparator();
}

// The page that is shown puts its own actions into the menus: they come and go with it.
void MainWindow::refreshPageMenus()
{
    for (auto *action : std::as_const(m_pageActions)) {
        for (auto *menu : std::as_const(m_menus))
            menu->removeAction(action);
        if (action->parent() == this && action->isSeparator())
            delete action;
    }
    m_pageActions.clear();
    const auto *page = currentPage();
    if (!page)
        return;
    const auto put = [this](Menu menu, QAction *before, QAction *action) {
        m_menus[int(menu)]->insertAction(before, action);
        m_pageActions.append(action);
    };
    if (auto *primary = page->primaryAction())
        put(Menu::File, m_menus[int(Menu::File)]->actions().constFirst(), primary);
    for (auto *action : page->editActions())
        put(Menu::Edit, m_filter, action);
    if (!page->editActions().isEmpty()) {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        put(Menu::Edit, m_filter, separator);
    }
    for (auto *action : page->toolbarActions() + page->viewActions())
        put(Menu::View, m_endOfView, action);
    m_filter->setEnabled(page->filterField());
    m_keys->apply();
}

void MainWindow::showKeys()
{
    KeysDialog dialog(this, currentPage(), m_current ? m_current->entry.title : QString());
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog dialog(m_theme, this);
    dialog.exec();
}

} // namespace Dayshift
