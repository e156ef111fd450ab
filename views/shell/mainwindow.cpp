// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/settings/settings.h"
#include "views/shell/detailspanel.h"
#include "views/shell/exportdesk.h"
#include "views/shell/header.h"
#include "views/shell/jobbar.h"
#include "views/shell/keybook.h"
#include "views/shell/notices.h"
#include "views/shell/sidebar.h"
#include "views/shell/undobar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Below these widths there is no room for list and panel side by side, or for the sidebar's words.
static constexpr int PanelBesideFrom = 1180;
static constexpr int SidebarWideFrom = 1100;

static QWidget *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

MainWindow::MainWindow(Theme &theme, Settings &settings, Clock clock, QWidget *parent,
                       QUndoStack *undo, int place)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_undo(undo ? undo : &m_ownUndo)
    , m_windowPlace(place)
    , m_sidebar(new Sidebar(theme))
    , m_header(new Header(theme))
    , m_notices(new Notices(theme))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_pages(new QStackedWidget)
    , m_details(new QStackedWidget)
    , m_status(new StatusStrip(theme))
    , m_jobs(new JobBar(theme))
    , m_keys(new KeyBook(*this, settings))
{
    auto *frame = new QWidget(this);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(line(frame));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    rows->addLayout(middle, 1);
    middle->addWidget(m_sidebar);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    middle->addLayout(content, 1);
    content->addWidget(m_header);
    content->addWidget(m_notices);
    content->addWidget(m_split, 1);
    content->addWidget(m_jobs);
    rows->addWidget(m_status);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setHandleWidth(0);
    m_details->setMinimumWidth(Theme::LeastDetailsWidth);
    m_details->hide();
    setCentralWidget(frame);
    setAcceptDrops(true);
    m_undoBar = new UndoBar(theme, m_pages);

    m_exports = new ExportDesk(theme, *m_jobs, this);
    connect(m_exports, &ExportDesk::told, m_notices, &Notices::tell);
    connect(m_jobs, &JobBar::changed, this, &MainWindow::tellJobs);
    buildMenus();
    connect(m_header, &Header::searchRequested, this, &MainWindow::paletteRequested);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { showPage(id); });
    connect(m_undoBar, &UndoBar::undoRequested, m_undo, &QUndoStack::undo);
    m_undoIndex = m_undo->index();
    connect(m_undo, &QUndoStack::indexChanged, this, [this](int index) {
        // What is done again is news as well; what was taken back needs no offer to take it back.
        if (index <= m_undoIndex || !m_undo->command(index - 1))
            m_undoBar->hide();
        else if (isAddressed())
            m_undoBar->tell(m_undo->command(index - 1)->text());
        m_undoIndex = index;
    });
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    restore();
    tick();
}

MainWindow::~MainWindow()
{
    // Pages may speak while they go, and there is no window any more that could listen.
    for (const auto &each : m_known) {
        if (each->page)
            each->page->disconnect(this);
    }
    m_undo->disconnect(this);
}

void MainWindow::addPage(const PageEntry &entry, Listing listing)
{
    m_known.push_back(std::make_unique<Known>(Known {.entry = entry}));
    auto *added = m_known.back().get();
    if (listing == Listing::Apart) {
        added->go = new QAction(m_keys); // nobody sees it
        added->go->setCheckable(true);
        return;
    }
    const auto number = int(m_known.size());
    added->go = make(m_menus[int(Menu::Go)], entry.title,
                     number < 10 ? QKeySequence(u"Ctrl+%1"_s.arg(number)) : QKeySequence(),
                     [this, id = entry.id] { showPage(id); });
    added->go->setCheckable(true);
    m_sidebar->addPage(entry.id, entry.title, entry.icon,
                       added->go->shortcut().toString(QKeySequence::NativeText));
}

void MainWindow::setWelcome(QWidget *welcome)
{
    for (auto *part : std::initializer_list<QWidget *> {m_header, m_sidebar, m_status})
        part->hide();
    m_pages->setCurrentIndex(m_pages->addWidget(welcome));
}

void MainWindow::setBand(QWidget *band)
{
    auto *rows = static_cast<QVBoxLayout *>(centralWidget()->layout());
    rows->insertWidget(0, band);
    QWidget::setTabOrder(band, m_sidebar);
}

MainWindow::Known *MainWindow::known(const QString &id)
{
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const auto &each) { return each->entry.id == id; });
    return found == m_known.end() ? nullptr : found->get();
}

QList<PageEntry> MainWindow::pageEntries() const
{
    QList<PageEntry> entries;
    for (const auto &each : m_known)
        entries.append(each->entry);
    return entries;
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const auto &each : m_known)
        ids.append(each->entry.id);
    return ids;
}

Page *MainWindow::currentPage() const
{
    return m_current ? m_current->page : nullptr;
}

Page *MainWindow::page(const QString &id)
{
    auto *wanted = known(id);
    return wanted ? built(*wanted) : nullptr;
}

Page *MainWindow::built(Known &each)
{
    if (each.page)
        return each.page;
    auto *page = each.entry.make();
    each.page = page;
    page->setObjectName(each.entry.id);
    page->setAccessibleName(each.entry.title);
    m_pages->addWidget(page);
    m_undoBar->raise();
    connect(page, &Page::badgeChanged, this, [this, id = each.entry.id](const Badge &badge) {
        m_sidebar->setBadge(id, badge);
    });
    connect(page, &Page::told, m_notices, &Notices::tell);
    connect(page, &Page::topicEnded, m_notices, &Notices::end);
    connect(page, &Page::done, m_undoBar, &UndoBar::tell);
    connect(page, &Page::exportRequested, this, [this, page] {
        if (page == currentPage())
            m_exports->ask(exported());
    });
    connect(page, &Page::openRequested, this, &MainWindow::showPage);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == currentPage())
            remember();
    });
    // Some lists are there only when their data is: then the keyboard goes to them, unless somebody
    // has put it elsewhere in the page meanwhile.
    connect(page, &Page::readyChanged, this, [this, page] {
        if (page == currentPage() && page->mainArea() && !page->isAncestorOf(focusWidget()))
            page->mainArea()->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &Page::detailsShown, this, [this, page] {
        if (page == currentPage())
            refreshDetails();
    });
    return page;
}

DetailsPanel *MainWindow::panelOf(Page *page)
{
    if (auto *known = m_details->findChild<DetailsPanel *>(page->objectName(),
                                                           Qt::FindDirectChildrenOnly))
        return known;
    auto *panel = new DetailsPanel(m_theme, page->details());
    panel->setObjectName(page->objectName());
    m_details->addWidget(panel);
    connect(panel, &DetailsPanel::closeRequested, page, [page] {
        page->showDetails(false);
        if (page->mainArea())
            page->mainArea()->setFocus();
    });
    return panel;
}

void MainWindow::showPage(const QString &id, const QString &place)
{
    auto *wanted = known(id);
    if (!wanted)
        return;
    enter(*wanted);
    if (!place.isEmpty()) {
        m_walking = true;
        wanted->page->setPlace(place);
        m_walking = false;
    }
    remember();
}

void MainWindow::enter(Known &each)
{
    auto *page = built(each);
    const bool already = m_current == &each;
    m_current = &each;
    m_sidebar->setCurrent(each.entry.id);
    each.go->setChecked(true);
    if (already)
        return;
    m_pages->setCurrentWidget(page);
    m_header->setPage(page, each.entry.title);
    refreshDetails();
    refreshPageMenus();
    const auto team = windowTitle().section(u" \u2014 "_s, 1);
    setWindowTitle(team.isEmpty() ? each.entry.title : each.entry.title + u" \u2014 "_s + team);
    if (page->mainArea())
        page->mainArea()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshDetails()
{
    auto *page = currentPage();
    const bool shown = page && page->hasDetails() && page->areDetailsShown();
    m_detailsAction->setEnabled(page && page->hasDetails());
    m_detailsAction->setChecked(shown);
    if (shown)
        m_details->setCurrentWidget(panelOf(page));
    const bool beside = width() >= m_theme.scaled(PanelBesideFrom);
    m_pages->setVisible(!shown || beside);
    if (m_details->isVisibleTo(m_split) == shown)
        return;
    m_details->setVisible(shown);
    if (shown && beside)
        m_split->setSizes({std::max(1, m_split->width() - m_detailsWidth), m_detailsWidth});
}

// Places in the order in which they were seen: what lies ahead is forgotten when one goes elsewhere.
void MainWindow::remember()
{
    if (m_walking || !m_current)
        return;
    const Place here {m_current->entry.id, m_current->page->place()};
    if (m_now >= 0 && m_history[m_now].page == here.page && m_history[m_now].place == here.place)
        return;
    m_history.resize(m_now + 1);
    m_history.append(here);
    if (m_history.size() > 100)
        m_history.removeFirst();
    m_now = int(m_history.size()) - 1;
    m_back->setEnabled(m_now > 0);
    m_forward->setEnabled(false);
}

void MainWindow::go(int step)
{
    const auto target = m_now + step;
    if (target < 0 || target >= m_history.size())
        return;
    m_now = target;
    const auto place = m_history[m_now];
    m_walking = true;
    if (auto *there = known(place.page)) {
        enter(*there);
        there->page->setPlace(place.place);
    }
    m_walking = false;
    m_back->setEnabled(m_now > 0);
    m_forward->setEnabled(m_now + 1 < m_history.size());
}

void MainWindow::nextPane(int step)
{
    // In the order of the eye: sidebar, toolbar, notices, filter, list, panel, undo bar, status bar.
    struct Pane
    {
        QWidget *where;
        std::function<void()> enter;
    };
    const auto *page = currentPage();
    std::vector<Pane> panes {{m_sidebar, [this] { m_sidebar->takeFocus(); }},
                             {m_header, [this] { m_header->takeFocus(); }}};
    if (m_notices->isVisible())
        panes.push_back({m_notices, [this] { m_notices->takeFocus(); }});
    for (auto *part : {page ? page->filterField() : nullptr, page ? page->mainArea() : nullptr}) {
        if (part && part->isVisible())
            panes.push_back({part, [part] { part->setFocus(Qt::TabFocusReason); }});
    }
    if (m_details->isVisible())
        panes.push_back({m_details, [this] { m_details->currentWidget()->setFocus(Qt::TabFocusReason); }});
    if (m_jobs->isVisible())
        panes.push_back({m_jobs, [this] { m_jobs->takeFocus(); }});
    if (m_undoBar->isVisible())
        panes.push_back({m_undoBar, [this] { m_undoBar->takeFocus(); }});
    panes.push_back({m_status, [this] { m_status->setFocus(Qt::TabFocusReason); }});

    const auto *focus = QApplication::focusWidget();
    const auto count = int(panes.size());
    int here = -1;
    for (int i = 0; i < count; ++i) {
        if (focus && (focus == panes[size_t(i)].where || panes[size_t(i)].where->isAncestorOf(focus)))
            here = i;
    }
    // A pane where nothing takes the keyboard is passed over.
    for (int tried = 0; tried < count; ++tried) {
        here = here < 0 ? (step > 0 ? 0 : count - 1) : (here + step + count) % count;
        panes[size_t(here)].enter();
        const auto *now = QApplication::focusWidget();
        if (now && (now == panes[size_t(here)].where || panes[size_t(here)].where->isAncestorOf(now)))
            return;
    }
}

void MainWindow::setFormat(const Format &format)
{
    m_format = format;
    tick();
}

void MainWindow::setWorkspace(const QString &team, const QString &product)
{
    m_sidebar->setWorkspace(team, product);
    m_team = product.isEmpty() ? team : team + u" \u00b7 "_s + product;
    const auto page = m_current ? m_current->entry.title + u" \u2014 "_s : QString();
    setWindowTitle(page + team + u" \u2014 Dayshift"_s);
}

void MainWindow::setReadOnly(const QString &why)
{
    if (why.isEmpty())
        m_notices->end(u"read-only"_s);
    else
        m_notices->tell({.kind = Notice::Kind::ReadOnly,
                         .topic = u"read-only"_s,
                         .title = why,
                         .closable = false});
}

void MainWindow::endNotice(const QString &topic)
{
    m_notices->end(topic);
}

void MainWindow::setWaiting(int deeds, const Error &why)
{
    if (deeds <= 0) {
        m_notices->end(u"waiting"_s);
        return;
    }
    m_notices->tell({.kind = Notice::Kind::Warning,
                     .topic = u"waiting"_s,
                     .title = tr("%n change(s) wait to be saved.", nullptr, deeds),
                     .text = tr("%1 They are safe here. %2", "why they wait; what to do")
                                     .arg(why.title(), why.whatToDo()),
                     .offers = {{.text = tr("Save now"),
                                 .run = [this] { emit retryRequested(); },
                                 .closes = false}},
                     .details = why.detail,
                     .closable = false});
}

void MainWindow::tick()
{
    const auto now = m_clock();
    m_status->setClock(m_format.dateAndClock(now, now));
    // A little after the full minute, so that it is certainly the next one.
    m_minute.start(60050 - now.time().second() * 1000 - now.time().msec());
}

void MainWindow::setTextScale(double scale)
{
    m_theme.setTextScale(scale);
    refreshDetails();
}

void MainWindow::setLook(Look look)
{
    m_theme.setChoice(look);
    switch (look) {
    case Look::System:
        m_settings.setTheme(ThemeChoice::System);
        return;
    case Look::Light:
        m_settings.setTheme(ThemeChoice::Light);
        return;
    case Look::Dark:
        m_settings.setTheme(ThemeChoice::Dark);
        return;
    case Look::HighContrast:
        m_settings.setTheme(ThemeChoice::Contrast);
        return;
    }
}

void MainWindow::toggleSidebar()
{
    m_collapsedByHand = !m_sidebar->isCollapsed();
    m_sidebar->setCollapsed(m_collapsedByHand);
}

void MainWindow::openFilter()
{
    if (const auto *page = currentPage(); page && page->filterField())
        page->filterField()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::restore()
{
    setMinimumSize(1024, 640);
    resize(1440, 900);
    restoreGeometry(m_settings.windowGeometry(m_windowPlace));
    const auto state = QJsonDocument::fromJson(m_settings.windowState(m_windowPlace)).object();
    m_collapsedByHand = state["collapsed"_L1].toBool();
    m_sidebar->setCollapsed(m_collapsedByHand);
    if (m_windowPlace == 0)
        m_theme.setTextScale(state["text"_L1].toDouble(1)); // one for all windows
    m_detailsWidth = std::clamp(state["details"_L1].toInt(Theme::DetailsWidth),
                                Theme::LeastDetailsWidth, 1200);
}

void MainWindow::save()
{
    if (m_details->isVisible() && m_pages->isVisible())
        m_detailsWidth = m_details->width();
    const QJsonObject state {{u"collapsed"_s, m_collapsedByHand},
                             {u"text"_s, m_theme.textScale()},
                             {u"details"_s, m_detailsWidth},
                             {u"workspace"_s, m_workspace},
                             {u"page"_s, m_current ? m_current->entry.id : QString()}};
    m_settings.setWindow(saveGeometry(), QJsonDocument(state).toJson(QJsonDocument::Compact),
                         m_windowPlace);
}

void MainWindow::showLastPage(const QString &workspace)
{
    m_workspace = workspace;
    const auto state = QJsonDocument::fromJson(m_settings.windowState(m_windowPlace)).object();
    const auto id = state["page"_L1].toString();
    if (state["workspace"_L1].toString() == workspace && known(id))
        showPage(id);
    else if (!m_known.empty())
        showPage(m_known.front()->entry.id);
}

bool MainWindow::isAddressed() const
{
    const auto *front = qobject_cast<const MainWindow *>(QApplication::activeWindow());
    return !front || front == this;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    save();
    emit closing();
    QMainWindow::closeEvent(event);
}

static QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const auto &address : data.urls()) {
        if (address.isLocalFile())
            files.append(address.toLocalFile());
    }
    return files;
}

// Files from the desktop; what is dragged inside of the window brings no addresses.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_current && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(filesIn(*event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCollapsed(m_collapsedByHand || width() < m_theme.scaled(SidebarWideFrom));
    refreshDetails();
    m_undoBar->place();
}

} // namespace Dayshift
