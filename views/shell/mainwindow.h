// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "views/shell/page.h"
#include "views/shell/statusstrip.h"

#include <QMainWindow>
#include <QTimer>
#include <QUndoStack>

#include <vector>

class QActionGroup;
class QSplitter;
class QStackedWidget;

namespace Dayshift {

class DetailsPanel;
class ExportDesk;
class Header;
class JobBar;
class KeyBook;
class Notices;
class Settings;
class Sidebar;
class UndoBar;

// The frame: menus, sidebar, toolbar, the page, its details, notices and status bar. It knows
// pages and no feature. A page is built when it is first shown; the first one added is home.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Where an action belongs in the menu bar.
    enum class Menu { File, Edit, View, Go, Tools, Help };

    // undo: of the workspace, where several windows show it; else the window has its own. place: of
    // the window among several, for its size and what it shows.
    MainWindow(Theme &theme, Settings &settings, Clock clock = systemClock(),
               QWidget *parent = nullptr, QUndoStack *undo = nullptr, int place = 0);
    ~MainWindow() override;

    // Whether a page stands in the sidebar and the Go menu; else an action of its own leads there.
    enum class Listing { Listed, Apart };
    void addPage(const PageEntry &entry, Listing listing = Listing::Listed);
    void showPage(const QString &id, const QString &place = {});
    [[nodiscard]] Page *currentPage() const;
    // The page of this name, built if need be; nullptr if there is none.
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] QList<PageEntry> pageEntries() const;

    // What stands in the place of the pages while there are none.
    void setWelcome(QWidget *welcome);

    // What stays over everything else in this window: the demo day's band.
    void setBand(QWidget *band);
    // The clock that it was given has been moved.
    void showTime() { tick(); }

    // Actions of a feature that are there whatever page is shown: "Import …".
    void addAction(Menu menu, QAction *action);
    using QMainWindow::addAction;
    void addSeparator(Menu menu);
    // Likewise for what opens from the person's line in the sidebar.
    void addPersonAction(QAction *action);
    // The File menu's "Open recent".
    void setRecent(const QStringList &workspaces);

    // One for the workspace: pages push their deeds on it.
    [[nodiscard]] QUndoStack &undoStack() { return *m_undo; }
    // Among several windows one is spoken to: the one in front, or all while none is.
    [[nodiscard]] bool isAddressed() const;
    [[nodiscard]] int windowPlace() const { return m_windowPlace; }
    // Shows the page on which this window was left, if it showed the same workspace.
    void showLastPage(const QString &workspace);
    // Work that takes long is shown here; closing the window asks while some goes on.
    [[nodiscard]] JobBar &jobs() { return *m_jobs; }
    [[nodiscard]] ExportDesk &exports() { return *m_exports; }
    // The present page as it is exported and printed.
    [[nodiscard]] Export exported();
    [[nodiscard]] Notices &notices() { return *m_notices; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] StatusStrip &statusStrip() { return *m_status; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    // The keys of its actions, as the person changed them.
    [[nodiscard]] KeyBook &keys() { return *m_keys; }
    // Days and clock are told in this zone.
    void setFormat(const Format &format);
    [[nodiscard]] const Format &format() const { return m_format; }
    void setWorkspace(const QString &team, const QString &product);
    void setReadOnly(const QString &why);
    void endNotice(const QString &topic);
    // "3 changes wait to be saved"; 0: all is saved.
    void setWaiting(int deeds, const Error &why);

signals:
    void newWindowRequested();
    void quitRequested(); // all windows are to close
    void keptOpen(); // but work goes on in this one
    void newWorkspaceRequested();
    void openWorkspaceRequested();
    void openDatabaseRequested();
    void openRecentRequested(const QString &workspace);
    void retryRequested(); // save now what waits
    void languageChosen(const QString &language); // empty: the system's
    void paletteRequested();
    void helpRequested(const QString &topic); // the name of a page; empty: all of it
    void closing();
    void filesDropped(const QStringList &files);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Known
    {
        PageEntry entry = {};
        Page *page = nullptr;
        QAction *go = nullptr;
    };
    struct Place
    {
        QString page = {};
        QString place = {};
    };

    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildHelpMenu();
    [[nodiscard]] QMenu *lookMenu();
    [[nodiscard]] QMenu *languageMenu();
    QAction *make(QMenu *menu, const QString &text, const QKeySequence &key,
                  std::function<void()> run);
    [[nodiscard]] Known *known(const QString &id);
    Page *built(Known &known);
    void enter(Known &known);
    void refreshPageMenus();
    DetailsPanel *panelOf(Page *page);
    void refreshDetails();
    void remember();
    void go(int step);
    void nextPane(int step);
    void undo();
    void setTextScale(double scale);
    void setLook(Look look);
    void toggleSidebar();
    void tick();
    void restore();
    void save();
    void buildExports();
    void tellJobs();
    [[nodiscard]] bool mayClose();
    void showKeys();
    void showAbout();
    void openFilter();

    Theme &m_theme;
    Settings &m_settings;
    Clock m_clock;
    Format m_format;
    QUndoStack m_ownUndo;
    QUndoStack *m_undo;
    int m_windowPlace;
    QString m_team; // "Atlas team · Customer Portal"
    QString m_workspace; // for which the page is kept
    QTimer m_minute;
    Sidebar *m_sidebar;
    Header *m_header;
    Notices *m_notices;
    QSplitter *m_split;
    QStackedWidget *m_pages;
    QStackedWidget *m_details;
    StatusStrip *m_status;
    UndoBar *m_undoBar;
    JobBar *m_jobs;
    ExportDesk *m_exports;
    QAction *m_showJobs = nullptr;
    QHash<int, QMenu *> m_menus;
    QMenu *m_recent = nullptr;
    QMenu *m_personMenu = nullptr;
    KeyBook *m_keys;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_detailsAction = nullptr;
    QList<QAction *> m_pageActions; // what the present page put into the menus
    QAction *m_endOfEdit = nullptr;
    QAction *m_endOfView = nullptr;
    std::vector<std::unique_ptr<Known>> m_known;
    Known *m_current = nullptr;
    QList<Place> m_history;
    int m_now = -1; // where in it
    bool m_walking = false;
    int m_undoIndex = 0;
    int m_detailsWidth = Theme::DetailsWidth;
    bool m_collapsedByHand = false;
};

} // namespace Dayshift
