// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsroom.h"

#include "app/services.h"
#include "models/settings/settings.h"
#include "models/settings/settingsfile.h"
#include "views/production/monitoringdialog.h"
#include "views/settings/aboutpane.h"
#include "views/settings/appearancepane.h"
#include "views/settings/gatespane.h"
#include "views/settings/keyboardpane.h"
#include "views/settings/languagepane.h"
#include "views/settings/notificationspane.h"
#include "views/settings/settingspage.h"
#include "views/settings/sourcespane.h"
#include "views/settings/teampane.h"
#include "views/settings/workspacepane.h"
#include "views/shell/keybook.h"
#include "views/shell/mainwindow.h"
#include "views/style/icons.h"
#include "views/wall/wallsettings.h"

#include <QAction>
#include <QDir>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// As wide as the other panes, and said to be this computer's, as it is.
class WallPane : public SettingsPane
{
public:
    WallPane(const Theme &theme, Settings &settings)
        : SettingsPane(theme, Scope::Person)
    {
        cards()->addWidget(new WallSettings(settings, theme, this));
        cards()->addStretch(1);
    }
};

} // namespace

SettingsRoom::SettingsRoom(const House &house, QObject *parent)
    : QObject(parent)
    , m_house(house)
{
    auto &frame = m_house.frame;
    frame.addPage({.id = u"settings"_s,
                   .title = tr("Settings"),
                   .icon = u"settings"_s,
                   .make = [this] { return makePage(); }},
                  MainWindow::Listing::Apart);
    auto *open = new QAction(Icons::icon(u"settings"_s, m_house.theme), tr("&Settings"), &frame);
    open->setObjectName(u"settings"_s);
    open->setShortcut(QKeySequence(u"Ctrl+,"_s));
    open->setMenuRole(QAction::PreferencesRole);
    connect(open, &QAction::triggered, this, [this] { m_house.frame.showPage(u"settings"_s); });
    frame.addAction(MainWindow::Menu::Tools, open);
    frame.addPersonAction(open);
}

void SettingsRoom::open(const QString &pane)
{
    m_house.frame.showPage(u"settings"_s, pane);
}

Page *SettingsRoom::makePage()
{
    auto *page = new SettingsPage(m_house.theme);
    addOwn(*page);
    addTeams(*page);
    return page;
}

void SettingsRoom::addOwn(SettingsPage &page)
{
    const auto group = tr("You");
    page.addPane({.id = u"appearance"_s,
                  .group = group,
                  .title = tr("Appearance"),
                  .icon = u"contrast"_s,
                  .words = tr("theme dark light contrast text size touch motion look"),
                  .make = [this] { return new AppearancePane(m_house.theme, m_house.settings); }});
    page.addPane({.id = u"language"_s,
                  .group = group,
                  .title = tr("Language and dates"),
                  .icon = u"languages"_s,
                  .words = tr("language dates numbers time zone translation"),
                  .make = [this] {
                      auto *pane = new LanguagePane(m_house.theme, m_house.settings,
                                                    m_house.frame.format());
                      connect(pane, &LanguagePane::chosen, &m_house.frame,
                              &MainWindow::languageChosen);
                      return pane;
                  }});
    page.addPane({.id = u"notifications"_s,
                  .group = group,
                  .title = tr("Notifications"),
                  .icon = u"bell"_s,
                  .words = tr("quiet hours desktop tray digest incident approval mention"),
                  .make = [this] {
                      return new NotificationsPane(m_house.theme, m_house.settings,
                                                   QSystemTrayIcon::isSystemTrayAvailable());
                  }});
    page.addPane({.id = u"keyboard"_s,
                  .group = group,
                  .title = tr("Keyboard"),
                  .icon = u"keyboard"_s,
                  .words = tr("keys shortcuts single letters conflict reset"),
                  .make = [this] { return makeKeyboard(); }});
}

// The keys of all views, so all of them are built: nobody comes here often.
QWidget *SettingsRoom::makeKeyboard()
{
    for (const auto &id : m_house.frame.pageIds()) {
        if (id != "settings"_L1)
            std::ignore = m_house.frame.page(id);
    }
    m_house.frame.keys().apply();
    return new KeyboardPane(m_house.theme, m_house.frame.keys(), m_house.settings);
}

void SettingsRoom::addTeams(SettingsPage &page)
{
    const auto group = tr("Workspace");
    const bool isFile = m_house.services.store().location().engine == StoreLocation::Engine::Sqlite;
    page.addPane({.id = u"workspace"_s,
                  .group = group,
                  .title = isFile ? tr("Workspace") : tr("Team database"),
                  .icon = u"database"_s,
                  .words = tr("database server file backup schema team product time zone check"),
                  .make = [this] { return makeWorkspace(); }});
    page.addPane({.id = u"team"_s,
                  .group = group,
                  .title = tr("Team and roles"),
                  .icon = u"team"_s,
                  .words = tr("people members rights login guest product owner scrum master"),
                  .make = [this] {
                      return new TeamPane(m_house.theme, m_house.services.store(),
                                          m_house.frame.undoStack());
                  }});
    page.addPane({.id = u"sources"_s,
                  .group = group,
                  .title = tr("Sources"),
                  .icon = u"connect"_s,
                  .words = tr("CI servers monitoring connections tokens budget requests test"),
                  .make = [this] { return makeSources(); }});
    page.addPane({.id = u"gates"_s,
                  .group = group,
                  .title = tr("Stages and gates"),
                  .icon = u"pipeline"_s,
                  .words = tr("release sign-off signatures gates stages builds kept days"),
                  .make = [this] {
                      return new GatesPane(m_house.theme, m_house.services.store(),
                                           m_house.frame.undoStack(), m_tools);
                  }});
    page.addPane({.id = u"wall"_s,
                  .group = tr("Presenting"),
                  .title = tr("Wall display"),
                  .icon = u"production"_s,
                  .words = tr("wall panel distance pages night hours"),
                  .make = [this] { return new WallPane(m_house.theme, m_house.settings); }});
    page.addPane({.id = u"about"_s,
                  .group = tr("Application"),
                  .title = tr("About Dayshift"),
                  .icon = u"info"_s,
                  .words = tr("version licences Qt files folders stored"),
                  .make = [this] { return makeAbout(); }});
}

QWidget *SettingsRoom::makeAbout()
{
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return new AboutPane(m_house.theme,
                         {{tr("This workspace"), m_house.services.store().location().toText()},
                          {tr("Your settings"), settingsFile()},
                          {tr("Drafts that were not saved yet"), own.filePath(u"drafts"_s)},
                          {tr("Workspaces, unless you chose another folder; changes that wait to be "
                              "sent; notifications"),
                           own.path()}});
}

QWidget *SettingsRoom::makeWorkspace()
{
    auto *pane = new WorkspacePane(m_house.theme, m_house.services.store(),
                                   m_house.frame.undoStack(), m_house.frame.format(),
                                   m_house.clock);
    connect(pane, &WorkspacePane::openRequested, &m_house.frame,
            &MainWindow::openWorkspaceRequested);
    connect(pane, &WorkspacePane::openDatabaseRequested, &m_house.frame,
            &MainWindow::openDatabaseRequested);
    return pane;
}

QWidget *SettingsRoom::makeSources()
{
    auto &network = m_house.services.network();
    auto *pane = new SourcesPane(m_house.theme, m_house.services.store(),
                                 m_house.frame.undoStack(), {network.http(), network.secrets()},
                                 m_house.frame.format(), m_house.clock);
    pane->setLoads(network.loads());
    connect(&network, &Network::loaded, pane, [pane, &network] { pane->setLoads(network.loads()); });
    connect(pane, &SourcesPane::addServerRequested, this, &SettingsRoom::addServerRequested);
    connect(pane, &SourcesPane::editServerRequested, this, &SettingsRoom::editServerRequested);
    connect(pane, &SourcesPane::addMonitoringRequested, this,
            &SettingsRoom::addMonitoringRequested);
    connect(pane, &SourcesPane::editMonitoringRequested, this,
            [this, &network](const Source &source, const QList<Indicator> &figures) {
                auto *dialog = new MonitoringDialog(m_house.services.store(), network.http(),
                                                    network.secrets(), m_house.frame.undoStack(),
                                                    m_house.theme, &m_house.frame);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->edit(source, figures);
                dialog->show();
            });
    return pane;
}

} // namespace Dayshift
