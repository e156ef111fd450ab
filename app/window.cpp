// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/fieldwords.h"
#include "app/guestband.h"
#include "app/helpdesk.h"
#include "app/loadnews.h"
#include "app/network.h"
#include "app/notificationsroom.h"
#include "app/palettedesk.h"
#include "app/pipelinewishes.h"
#include "app/releasewishes.h"
#include "app/services.h"
#include "app/settingsroom.h"
#include "app/sourcesnews.h"
#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/alertbook.h"
#include "models/production/productiontables.h"
#include "models/settings/settings.h"
#include "models/store/deedrule.h"
#include "models/store/check.h"
#include "models/team/teamtables.h"
#include "views/board/backlogpage.h"
#include "views/board/boardpage.h"
#include "views/board/columnsdesk.h"
#include "views/board/donedesk.h"
#include "views/board/epicspage.h"
#include "views/board/savedfilters.h"
#include "views/board/teamsdesk.h"
#include "views/day/daypage.h"
#include "views/exchange/importedcommand.h"
#include "views/exchange/importdialog.h"
#include "views/metrics/metricspage.h"
#include "views/review/reviewpage.h"
#include "views/pipeline/connectiondialog.h"
#include "views/pipeline/pipelinepage.h"
#include "views/pipeline/pipelinewords.h"
#include "views/pipeline/requestsdialog.h"
#include "views/pipeline/stagemapdesk.h"
#include "views/production/incidentdesk.h"
#include "views/production/monitoringdialog.h"
#include "views/production/productionpage.h"
#include "views/shell/conflictview.h"
#include "views/shell/deedcommand.h"
#include "views/shell/jobbar.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"
#include "views/shell/sidebar.h"
#include "views/style/icons.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What is watched as a whole, as a list: few things, in no order.
template<typename T>
static void keep(QList<T> &things, const Delta<T> &delta)
{
    if (delta.reset)
        things.clear();
    const auto gone = [&](const T &thing) {
        return delta.removed.contains(thing.id.toString())
                || std::any_of(delta.current.cbegin(), delta.current.cend(),
                               [&](const T &now) { return now.id == thing.id; });
    };
    things.removeIf(gone);
    things += delta.current;
}

Window::Window(Theme &theme, Settings &settings, std::shared_ptr<Services> services, Clock clock,
               QObject *parent, std::shared_ptr<QUndoStack> undo, int place)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_services(std::move(services))
    , m_undo(undo ? std::move(undo) : std::make_shared<QUndoStack>())
    , m_clock(std::move(clock))
    , m_frame(std::make_unique<MainWindow>(theme, settings, m_clock, nullptr, m_undo.get(), place))
    , m_isFirst(place == 0)
{
    const auto me = m_services ? m_services->store().author().actor : m_settings.me().name;
    m_frame->sidebar().setPerson(me, tr("on this computer", "where a person works"));
    m_frame->setRecent(m_settings.recentWorkspaces());
    m_help = new HelpDesk(theme, *m_frame);
    if (!m_services)
        return;
    addPages();
    addTools();
    listen();
    watchWorkspace();
    m_frame->showLastPage(m_services->store().location().toText());
}

// The pages go before the services that they watch.
Window::~Window()
{
    m_frame->removeEventFilter(this); // it hides when it goes
}

void Window::addPages()
{
    auto &store = m_services->store();
    m_frame->addPage({.id = u"day"_s, .title = tr("Day"), .icon = u"day"_s, .make = [this, &store] {
                          return makeDayPage(store);
                      }});
    m_frame->addPage(
            {.id = u"board"_s, .title = tr("Board"), .icon = u"board"_s, .make = [this, &store] {
                 auto *page = new BoardPage(store, m_frame->undoStack(), m_theme,
                                            m_frame->format(), m_clock);
                 page->setCompact(m_settings.compactCards());
                 connect(page, &BoardPage::compactChosen, &m_settings, &Settings::setCompactCards);
                 const auto workspace = store.location().toText();
                 const auto lanes = m_settings.lanes(workspace);
                 // The demo day shows what there is.
                 const bool unset = lanes.by.isEmpty() && m_services->isDemo();
                 page->setLanes(unset ? LaneBy::Epic : laneByOf(lanes.by), lanes.folded);
                 connect(page, &BoardPage::lanesChosen, &m_settings,
                         [this, workspace](LaneBy by, const QStringList &folded) {
                             m_settings.setLanes(workspace, {wordOf(by), folded,
                                                             m_settings.lanes(workspace).owners});
                         });
                 page->board().setOwnerOrder(lanes.owners);
                 connect(page, &BoardPage::ownersOrdered, &m_settings,
                         [this, workspace](const QStringList &owners) {
                             auto kept = m_settings.lanes(workspace);
                             kept.owners = owners;
                             m_settings.setLanes(workspace, kept);
                         });
                 // Only those of the first window: another one of the program has its own already.
                 if (m_isFirst && !m_services->isDemo())
                     page->restoreWindows(m_settings.storyWindows(workspace));
                 connect(page, &BoardPage::storyWindowsChanged, &m_settings,
                         [this, workspace](const QStringList &stories) {
                             if (m_isFirst)
                                 m_settings.setStoryWindows(workspace, stories);
                         });
                 page->savedFilters().setFilters(m_settings.savedFilters());
                 connect(&page->savedFilters(), &SavedFilters::changed, &m_settings,
                         &Settings::setSavedFilters);
                 return page;
             }});
    m_frame->addPage({.id = u"backlog"_s,
                      .title = tr("Backlog"),
                      .icon = u"story"_s,
                      .make = [this, &store] {
                          return new BacklogPage(store, m_frame->undoStack(), m_theme,
                                                 m_frame->format(), m_clock);
                      }});
    m_frame->addPage(
            {.id = u"epics"_s, .title = tr("Epics"), .icon = u"epic"_s, .make = [this, &store] {
                 return new EpicsPage(store, m_frame->undoStack(), m_theme, m_clock);
             }});
    m_frame->addPage({.id = u"pipeline"_s,
                      .title = tr("Pipeline"),
                      .icon = u"pipeline"_s,
                      .make = [this, &store] { return makePipelinePage(store); }});
    m_frame->addPage({.id = u"production"_s,
                      .title = tr("Production"),
                      .icon = u"production"_s,
                      .make = [this, &store] { return makeProductionPage(store); }});
    m_frame->addPage({.id = u"releases"_s,
                      .title = tr("Releases"),
                      .icon = u"release"_s,
                      .make = [this] {
                          return makeReleasePage(*m_services, *m_frame, m_theme, m_clock);
                      }});
    takeCards(store, *m_frame, m_theme);
    m_frame->addPage({.id = u"metrics"_s,
                      .title = tr("Metrics"),
                      .icon = u"metrics"_s,
                      .make = [this, &store] { return makeMetricsPage(store); }});
    m_frame->sidebar().addGroup(tr("Present", "what is shown to others, in the sidebar"));
    m_frame->addPage({.id = u"review"_s,
                      .title = tr("Sprint review"),
                      .icon = u"flag"_s,
                      .make = [this, &store] { return makeReviewPage(store); }});
}

void Window::addTools()
{
    auto *bring = new QAction(Icons::icon(u"import"_s, m_theme), tr("&Import …"), m_frame.get());
    bring->setEnabled(!m_services->store().isReadOnly());
    connect(bring, &QAction::triggered, this, [this] { import({}); });
    m_frame->addAction(MainWindow::Menu::File, bring);
    auto *copy = new QAction(Icons::icon(u"copy"_s, m_theme), tr("&Back up workspace …"),
                             m_frame.get());
    const bool isFile = m_services->store().location().engine == StoreLocation::Engine::Sqlite;
    copy->setEnabled(isFile);
    if (!isFile)
        copy->setToolTip(tr("A database is backed up where it runs, by whoever looks after it."));
    connect(copy, &QAction::triggered, this, &Window::backUp);
    m_frame->addAction(MainWindow::Menu::File, copy);
    auto *servers = new QAction(Icons::icon(u"connect"_s, m_theme), tr("&Connect …"), m_frame.get());
    servers->setEnabled(!m_services->store().isReadOnly());
    connect(servers, &QAction::triggered, this, [this] { connectServer(); });
    m_frame->addAction(MainWindow::Menu::Tools, servers);
    auto *monitoring = new QAction(Icons::icon(u"production"_s, m_theme),
                                   tr("Connect &monitoring …"), m_frame.get());
    monitoring->setEnabled(!m_services->store().isReadOnly());
    connect(monitoring, &QAction::triggered, this, [this] { connectMonitoring({}); });
    m_frame->addAction(MainWindow::Menu::Tools, monitoring);
    auto *requests = new QAction(tr("Re&quests to servers …"), m_frame.get());
    connect(requests, &QAction::triggered, this, &Window::showRequests);
    m_frame->addAction(MainWindow::Menu::Tools, requests);
    auto *columns = new ColumnsDesk(m_services->store(), m_theme, m_frame->undoStack(), m_clock,
                                    m_frame.get());
    connect(columns, &ColumnsDesk::failed, this, [this](const Error &error) {
        m_frame->notices().tell(noticeOf(error, u"columns"_s));
    });
    m_frame->addAction(MainWindow::Menu::Tools, columns->action());
    auto *stageMap = new StageMapDesk(m_services->store(), m_theme, m_frame->undoStack(), m_clock,
                                      m_frame.get());
    connect(stageMap, &StageMapDesk::failed, this, [this](const Error &error) {
        m_frame->notices().tell(noticeOf(error, u"stages"_s));
    });
    m_frame->addAction(MainWindow::Menu::Tools, stageMap->action());
    auto *teams = new TeamsDesk(m_services->store(), m_theme, m_frame->undoStack(), m_frame.get());
    connect(teams, &TeamsDesk::failed, this, [this](const Error &error) {
        m_frame->notices().tell(noticeOf(error, u"teams"_s));
    });
    m_frame->addAction(MainWindow::Menu::Tools, teams->action());
    auto *done = new DoneDesk(
            m_services->store(), m_theme, m_frame->undoStack(),
            [this] { return m_frame->format(); }, m_clock, m_frame.get());
    connect(done, &DoneDesk::failed, this, [this](const Error &error) {
        m_frame->notices().tell(noticeOf(error, u"done"_s));
    });
    m_frame->addAction(MainWindow::Menu::Tools, done->action());
    m_incidents = new IncidentDesk(
            m_services->store(), m_theme, m_frame->undoStack(),
            [this] { return m_frame->format(); }, m_clock, m_frame.get());
    connect(m_incidents, &IncidentDesk::failed, this, [this](const Error &error) {
        m_frame->notices().tell(noticeOf(error, u"incidents"_s));
    });
    m_incidents->setRaise([this] { raiseIncident(); });
    m_frame->addAction(MainWindow::Menu::Tools, m_incidents->raiseAction());
    m_frame->addAction(MainWindow::Menu::Tools, m_incidents->listAction());
    m_palette = new PaletteDesk(m_services->store(), m_settings, *m_frame, *m_incidents, *m_help);
    addReview();
    auto *room = new NotificationsRoom(*m_frame, *m_services, m_theme, m_clock, this);
    connect(room, &NotificationsRoom::settingsRequested, this,
            [this] { m_frame->showPage(u"settings"_s, u"notifications"_s); });
    addSettings({stageMap->action(), columns->action(), done->action(), teams->action()});
    connect(m_frame.get(), &MainWindow::filesDropped, this, &Window::import);
}

void Window::addSettings(const QList<QAction *> &tools)
{
    auto *room = new SettingsRoom({*m_frame, *m_services, m_theme, m_settings, m_clock}, this);
    room->setTools(tools);
    connect(room, &SettingsRoom::addServerRequested, this, [this] { connectServer(); });
    connect(room, &SettingsRoom::editServerRequested, this, &Window::connectServer);
    connect(room, &SettingsRoom::addMonitoringRequested, this, [this] { connectMonitoring({}); });
}

void Window::import(const QStringList &files)
{
    auto *dialog = new ImportDialog(m_services->store(), m_theme, m_frame.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportOutcome &outcome) {
        if (!outcome.span.isEmpty())
            m_frame->undoStack().push(
                    new ImportedCommand(m_services->store(), outcome.span, tr("Import")));
    });
    connect(dialog, &ImportDialog::began, this, [this](Job *job) { m_frame->jobs().add(job); });
    dialog->show();
    if (!files.isEmpty())
        dialog->open(files);
}

// A copy of the file while everybody works on. A database has its own ways for that.
void Window::backUp()
{
    auto *dialog = new QFileDialog(m_frame.get(), tr("Back up workspace"), {},
                                   tr("Workspaces (*.dayshift)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"dayshift"_s);
    // A file that is there is never written over: to be asked whether it may be would be idle.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    const QFileInfo own(m_services->store().location().database);
    dialog->selectFile(own.completeBaseName() + u'-' + m_clock().date().toString(Qt::ISODate)
                       + u".dayshift"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto *job = new Job(tr("Backup of the workspace"), this);
        m_frame->jobs().add(job);
        m_mailbox.await(m_services->store().read([file](Database &database) {
                            return Dayshift::backup(database, file);
                        }),
                        [this, job, file](const Result<qint64> &bytes) {
                            job->finish();
                            job->deleteLater();
                            if (!bytes)
                                m_frame->notices().tell(noticeOf(bytes.error(), u"backup"_s));
                            else
                                m_frame->notices().tell(
                                        {.kind = Notice::Kind::Done,
                                         .topic = u"backup"_s,
                                         .title = tr("The workspace is backed up, %1.", "a size")
                                                          .arg(m_frame->format().bytes(*bytes)),
                                         .text = file});
                        });
    });
    dialog->open();
}

Page *Window::makePipelinePage(Store &store)
{
    auto *page = new PipelinePage(store, m_frame->undoStack(), m_theme, m_clock);
    connect(page, &PipelinePage::readRequested, this, [this] { m_services->network().readNow(); });
    connect(page, &PipelinePage::retryRequested, this,
            [this](const ConnectionId &connection) { m_services->network().readNow(connection); });
    connect(page, &PipelinePage::browseRequested, this, [](const QUrl &address) {
        // What a server names as its page is opened only if it is one.
        if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
            QDesktopServices::openUrl(address);
    });
    new PipelineWishes(*page, m_services->network(), *m_frame,
                       {.isDemo = m_services->isDemo(),
                        .isReadOnly = m_services->store().isReadOnly()});
    connect(page, &PipelinePage::connectRequested, this, [this] { connectServer(); });
    connect(page, &PipelinePage::connectionRequested, this, &Window::connectServer);
    return page;
}

void Window::connectServer(ConnectionId connection)
{
    auto &network = m_services->network();
    auto *dialog = new ConnectionDialog(m_services->store(), network.http(), network.secrets(),
                                        m_theme, m_frame.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::connected, this,
            [this](const ConnectionId &stored) { m_services->network().readNow(stored); });
    if (!connection.isNull())
        dialog->edit(connection);
    dialog->show();
}

Page *Window::makeDayPage(Store &store)
{
    auto *page = new DayPage(store, m_frame->undoStack(), m_theme, m_clock);
    connect(page, &DayPage::raiseRequested, m_incidents, &IncidentDesk::raise);
    connect(page, &DayPage::incidentRequested, m_incidents, &IncidentDesk::edit);
    connect(page, &DayPage::connectRequested, this, [this] { connectServer(); });
    return page;
}

Page *Window::makeMetricsPage(Store &store)
{
    auto *page = new MetricsPage(store, m_theme, m_clock);
    connect(page, &MetricsPage::connectRequested, this,
            [this] { m_frame->showPage(u"pipeline"_s); });
    connect(page, &MetricsPage::raiseRequested, m_incidents, &IncidentDesk::raise);
    connect(page, &MetricsPage::incidentRequested, m_incidents, &IncidentDesk::edit);
    connect(page, &MetricsPage::causeNamed, this,
            [this, &store](const Deed &deed, const QString &words) {
                m_frame->undoStack().push(new DeedCommand(store, deed, words));
            });
    return page;
}

Page *Window::makeProductionPage(Store &store)
{
    auto *page = new ProductionPage(store, m_frame->undoStack(), m_theme, m_frame->format(),
                                    m_clock);
    connect(page, &ProductionPage::readRequested, this,
            [this] { m_services->network().readSourcesNow(); });
    connect(page, &ProductionPage::connectRequested, this, &Window::connectMonitoring);
    connect(page, &ProductionPage::byHandRequested, m_incidents, &IncidentDesk::enter);
    return page;
}

void Window::raiseIncident()
{
    m_frame->showPage(u"production"_s);
    if (auto *page = qobject_cast<ProductionPage *>(m_frame->page(u"production"_s)))
        page->raiseIncident();
}

void Window::connectMonitoring(const QString &probe)
{
    auto &network = m_services->network();
    auto *dialog = new MonitoringDialog(m_services->store(), network.http(), network.secrets(),
                                        m_frame->undoStack(), m_theme, m_frame.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!probe.isEmpty())
        dialog->startNew(probe);
    dialog->show();
}

// An alert is told wherever one looks at the moment, once, and no longer than it goes on.
void Window::watchAlerts()
{
    m_services->store().watch<Alert>(
            alerts(), this,
            [this](const Delta<Alert> &delta) {
                for (const auto &id : delta.removed) {
                    m_knownAlerts.remove(id);
                    m_frame->notices().end(u"alert/"_s + id);
                }
                for (const auto &alert : delta.current) {
                    const auto id = alert.id.toString();
                    if (!isLoud(alert, m_clock())) {
                        m_frame->notices().end(u"alert/"_s + id);
                        continue;
                    }
                    const auto *page = m_frame->currentPage();
                    const bool isSeen = qobject_cast<const ProductionPage *>(page)
                            || m_knownAlerts.contains(id)
                            || alert.severity != AlertSeverity::Critical;
                    m_knownAlerts.insert(id);
                    if (isSeen)
                        continue;
                    m_frame->notices().tell(
                            {.kind = Notice::Kind::Failure,
                             .topic = u"alert/"_s + id,
                             .title = alert.summary.isEmpty() ? alert.name : alert.summary,
                             .text = tr("An alert in production, since %1.")
                                             .arg(m_frame->format().moment(alert.startedAt,
                                                                           m_clock())),
                             .offers = {{.text = tr("Open Production"), .run = [this] {
                                 m_frame->showPage(u"production"_s);
                             }}}});
                }
            },
            {.condition = u"state <> ?"_s, .values = {int(AlertState::Ended)}});
}

Page *Window::makeReviewPage(Store &store)
{
    return new ReviewPage(store, m_frame->undoStack(), m_theme, m_clock);
}

// F8 presents it from wherever one is.
void Window::addReview()
{
    auto *present = new QAction(Icons::icon(u"flag"_s, m_theme), tr("Present the sprint &review"),
                                m_frame.get());
    present->setShortcut(Qt::Key_F8);
    connect(present, &QAction::triggered, this, [this] {
        m_frame->showPage(u"review"_s);
        if (auto *page = qobject_cast<ReviewPage *>(m_frame->currentPage()))
            page->present();
    });
    m_frame->addAction(MainWindow::Menu::Tools, present);
    const auto tellKey = [this, present] {
        m_frame->sidebar().setKey(u"review"_s,
                                  present->shortcut().toString(QKeySequence::NativeText));
    };
    connect(present, &QAction::changed, this, tellKey);
    tellKey();
}

void Window::listen()
{
    auto &store = m_services->store();
    connect(&store, &Store::refused, this, &Window::tellRefusal);
    connect(&store, &Store::failed, this, [this](const Error &error) {
        if (m_frame->isAddressed())
            m_frame->notices().tell(noticeOf(error, u"failed/"_s + error.word()));
    });
    connect(&store, &Store::waiting, m_frame.get(), &MainWindow::setWaiting);
    connect(&store, &Store::lost, this, [this](const Error &error) {
        auto notice = noticeOf(error, u"lost"_s);
        notice.kind = Notice::Kind::Warning;
        notice.title = tr("Offline since %1. %2", "a time of day; what happened")
                               .arg(m_frame->format().clock(m_clock()), error.title());
        notice.offers = {{.text = tr("Try now"),
                          .run = [this] { m_services->store().retryNow(); },
                          .closes = false}};
        notice.closable = false;
        m_frame->notices().tell(notice);
    });
    connect(&store, &Store::found, this, [this] { m_frame->notices().end(u"lost"_s); });
    connect(m_frame.get(), &MainWindow::retryRequested, &store, &Store::retryNow);
    if (store.isReadOnly()) {
        m_frame->setReadOnly(tr("Read-only: this workspace was opened to be looked at. "
                                "Nothing you do here is saved."));
    } else {
        new GuestBand(store, *m_frame, this);
    }
}

void Window::watchWorkspace()
{
    m_services->store().watch<Workspace>(workspaces(), this, [this](const Delta<Workspace> &delta) {
        m_told |= WorkspaceTold;
        if (delta.current.isEmpty())
            return;
        const auto &workspace = delta.current.constFirst();
        m_frame->setWorkspace(workspace.team, workspace.product);
        const Format format(QTimeZone(workspace.timeZone.toUtf8()));
        PipelineWords::setTeamFormat(format);
        m_frame->setFormat(format);
        tellSources();
        tellSprint();
    });
}

void Window::settleIn()
{
    if (!m_services)
        return;
    m_services->store().watch<Sprint>(sprints(), this, [this](const Delta<Sprint> &delta) {
        m_told |= SprintsTold;
        keep(m_sprints, delta);
        tellSprint();
    });
    watchSources();
    watchAlerts();
}

void Window::watchSources()
{
    auto &store = m_services->store();
    store.watch<Connection>(connections(), this, [this](const Delta<Connection> &delta) {
        m_told |= ConnectionsTold;
        keep(m_connections, delta);
        tellSources();
    });
    store.watch<Reading>(readings(), this, [this](const Delta<Reading> &delta) {
        m_told |= ReadingsTold;
        keep(m_readings, delta);
        tellSources();
    });
    auto &network = m_services->network();
    connect(&network, &Network::loaded, this, &Window::tellSources);
    m_frame->installEventFilter(this);
    tellSight();
    // An age grows by itself.
    m_ticker.setInterval(std::chrono::seconds(5));
    connect(&m_ticker, &QTimer::timeout, this, &Window::tellSources);
    m_ticker.start();
}

// A window that cannot be seen has no reader: its servers may be read more slowly.
bool Window::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        tellSight();
        break;
    case QEvent::WindowActivate:
        m_services->network().wake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Window::tellSight()
{
    m_services->network().setInSight(m_frame.get(),
                                     m_frame->isVisible() && !m_frame->isMinimized());
}

void Window::showRequests()
{
    auto &network = m_services->network();
    auto *dialog = new RequestsDialog(m_theme, m_frame->format(), m_clock, m_frame.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&network, &Network::loaded, dialog,
            [dialog, &network] { dialog->setLoads(network.loads()); });
    dialog->setLoads(network.loads());
    dialog->show();
}

void Window::tellSources()
{
    auto news = sourcesNews(m_connections, m_readings, m_clock(), m_frame->format());
    const auto scarce = loadNews(m_services->network().loads(), m_frame->format());
    if (!scarce.isEmpty()) {
        news.details = scarce + u" \u00b7 "_s + news.details;
        news.tooltip += u'\n' + scarce;
        if (news.sign == Sign::Passed)
            news.sign = Sign::Queued;
    }
    if (news != m_frame->statusStrip().sources())
        m_frame->statusStrip().setSources(news);
}

// Working days, Monday to Friday, from the first to the last of them: "day 7 of 10".
static int workingDays(QDate first, QDate last)
{
    int days = 0;
    for (auto day = first; day <= last && days < 400; day = day.addDays(1))
        days += day.dayOfWeek() < 6;
    return days;
}

void Window::tellSprint()
{
    const auto running = std::find_if(m_sprints.cbegin(), m_sprints.cend(), [](const Sprint &each) {
        return each.state == SprintState::Running;
    });
    if (running == m_sprints.cend()) {
        m_frame->statusStrip().setSprint({});
        return;
    }
    const auto &format = m_frame->format();
    const auto first = format.dayOf(running->startsAt);
    // The interval is half-open: it ends with the day before the next sprint begins.
    const auto last = format.dayOf(running->endsAt.addMSecs(-1));
    const auto today = format.dayOf(m_clock());
    if (!running->startsAt.isValid() || !running->endsAt.isValid() || today < first
        || today > last) {
        m_frame->statusStrip().setSprint(running->name);
        return;
    }
    m_frame->statusStrip().setSprint(tr("%1 \u00b7 day %2 of %3", "a sprint")
                                             .arg(running->name,
                                                  format.count(std::max(1, workingDays(first, today))),
                                                  format.count(workingDays(first, last))));
}

void Window::tellRefusal(const Refusal &refusal)
{
    if (!m_frame->isAddressed())
        return; // told in the window in front of the same workspace
    auto notice = noticeOf(refusal.error);
    const auto &title = refusal.mine.title;
    if (!title.isEmpty())
        notice.title
                = tr("The change to \u201c%1\u201d was not saved. %2", "a title; what happened")
                          .arg(title, refusal.error.title());
    if (refusal.error.kind == Error::Kind::Conflict && !refusal.theirs.isEmpty()) {
        notice.offers
                = {{.text = tr("Compare and merge"), .run = [this, refusal] { compare(refusal); }}};
    }
    m_frame->notices().tell(notice);
}

void Window::compare(const Refusal &refusal)
{
    m_mailbox.await(m_services->store()
            .read([](Database &database) { return namesOfThings(database); }),
            [this, refusal](const Result<QHash<QString, QString>> &names) {
                const auto words
                        = fieldWords(names ? *names : QHash<QString, QString>(), m_frame->format());
                ConflictView view(refusal, words, m_theme, m_frame.get());
                if (view.exec() != QDialog::Accepted)
                    return;
                const auto change = view.resolution();
                if (change.fields.isEmpty())
                    return;
                m_mailbox.await(m_services->store()
                        .write([change](Transaction &transaction) {
                            return applyDeed(transaction, {change});
                        }),
                        [this](const Result<Done> &done) {
                            if (!done)
                                m_frame->notices().tell(noticeOf(done.error()));
                        });
            });
}

} // namespace Dayshift
