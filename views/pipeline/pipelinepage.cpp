// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinepage.h"

#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "views/pipeline/buildactions.h"
#include "views/pipeline/buildpanel.h"
#include "views/pipeline/claimdesk.h"
#include "views/pipeline/pipelineparts.h"
#include "views/pipeline/pipelineview.h"
#include "views/pipeline/silentbanner.h"
#include "views/style/icons.h"
#include "views/style/stateview.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Ages are shown in minutes; nothing needs to be quicker than this.
static constexpr auto Tick = std::chrono::seconds(5);
static constexpr int FilterWidth = 190;

PipelinePage::PipelinePage(Store &store, QUndoStack &undo, const Theme &theme, Clock clock,
                           QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_model(std::move(clock))
    , m_claims(new ClaimDesk(store, undo, theme, m_model, this))
    , m_actions(new BuildActions(theme, this))
    , m_filter(makeFilter())
    , m_banner(new SilentBanner(theme, this))
    , m_body(new QStackedWidget(this))
    , m_panel(new BuildPanel(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    column->addWidget(m_banner);
    column->addWidget(makeBody(), 1);
    m_banner->hide();
    m_panel->hide();

    makeActions();
    makeKeys();
    connect(m_banner, &SilentBanner::retryRequested, this, &PipelinePage::retryRequested);
    connect(m_banner, &SilentBanner::connectionRequested, this, &PipelinePage::connectionRequested);
    makeBuildActions();
    connect(this, &Page::detailsShown, this, &PipelinePage::showBuild);
    connect(&m_model, &PipelineModel::countsChanged, this, &PipelinePage::showCounts);
    connect(&m_model, &PipelineModel::silentChanged, this, &PipelinePage::showBanner);
    connect(&m_ticker, &QTimer::timeout, this, &PipelinePage::tick);
    m_ticker.setInterval(Tick);
    watch();
    watchPeople();
    showBody();
}

PipelinePage::~PipelinePage() = default;

QLineEdit *PipelinePage::makeFilter()
{
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter pipelines"));
    filter->setAccessibleName(tr("Filter pipelines"));
    filter->setToolTip(tr("Words of the name, branch, change or author (Ctrl+F or /)"));
    filter->setClearButtonEnabled(true);
    filter->addAction(Icons::icon(u"search"_s, theme()), QLineEdit::LeadingPosition);
    filter->installEventFilter(this);
    filter->hide(); // until the toolbar borrows it
    connect(filter, &QLineEdit::textChanged, this, &PipelinePage::applyFilter);
    const auto fit = [this, filter] { filter->setFixedWidth(theme().scaled(FilterWidth)); };
    connect(&theme(), &Theme::changed, filter, fit);
    fit();
    return filter;
}

QWidget *PipelinePage::makeBody()
{
    auto *card = new ListFrame(theme(), m_body);
    m_list = card;
    m_view = new PipelineView(m_model, theme(), card);
    card->setContent(m_view);

    m_empty = new StateView(theme(), m_body);
    m_empty->setWords(u"pipeline"_s, tr("No pipelines yet"),
                      tr("Connect a CI server to see every build here."));
    connect(m_empty->addButton(tr("Connect a server …"), u"connect"_s), &QPushButton::clicked, this,
            &PipelinePage::connectRequested);
    m_noMatch = new StateView(theme(), m_body);
    connect(m_noMatch->addButton(tr("Clear the filter")), &QPushButton::clicked, this,
            &PipelinePage::clearFilter);
    m_loading = new LoadingRows(theme(), m_body);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_noMatch), m_loading})
        m_body->addWidget(part);
    return m_body;
}

void PipelinePage::makeActions()
{
    m_onlyFailing = new QAction(Icons::icon(u"filter"_s, theme()), tr("&Failing only"), this);
    m_onlyFailing->setCheckable(true);
    m_onlyFailing->setPriority(QAction::HighPriority); // with its words
    m_onlyFailing->setToolTip(tr("Show only what needs attention (F)"));
    connect(m_onlyFailing, &QAction::toggled, this, &PipelinePage::applyFilter);
    m_readNow = new QAction(Icons::icon(u"refresh"_s, theme()), tr("&Read all servers now"), this);
    m_readNow->setToolTip(tr("Read all servers now (F5)"));
    connect(m_readNow, &QAction::triggered, this, &PipelinePage::readRequested);
}

void PipelinePage::makeKeys()
{
    connect(m_view, &PipelineView::onlyFailingRequested, m_onlyFailing, &QAction::toggle);
    connect(m_view, &PipelineView::detailsRequested, this,
            [this] { showDetails(!areDetailsShown()); });
    connect(m_view, &PipelineView::opened, this, &PipelinePage::openPage);
    connect(m_view, &PipelineView::stepBackRequested, this, &PipelinePage::stepBack);
    connect(m_view, &PipelineView::currentPipelineChanged, this, &PipelinePage::showBuild);
    connect(m_view, &PipelineView::currentStageChanged, this, [this](int stage) {
        m_panel->setCurrentKind(
                stage < 0 ? std::nullopt : std::optional(StageKind(int(StageKind::Build) + stage)));
        showTarget();
        showBuild();
    });
    connect(m_view, &PipelineView::currentPipelineChanged, this, &PipelinePage::showTarget);
    connect(m_view, &PipelineView::assignRequested, this, [this] { m_claims->ask(besideRow()); });
    connect(m_view, &PipelineView::logRequested, m_actions->openLog(), &QAction::trigger);
    connect(m_view, &PipelineView::runAgainRequested, m_actions->runAgain(), &QAction::trigger);
    connect(m_view, &PipelineView::historyRequested, m_actions->history(), &QAction::trigger);
    connect(m_view, &PipelineView::menuRequested, this, &PipelinePage::showMenu);
    m_view->installEventFilter(this);
}

void PipelinePage::watch()
{
    const auto told = [this](int table, bool complete) {
        m_told[table] = m_told[table] || complete;
        if (m_told[0] && m_told[1] && m_told[2] && m_told[3])
            becomeReady();
    };
    m_store.watch<Connection>(connections(), this, [this, told](const Delta<Connection> &delta) {
        m_model.apply(delta);
        told(0, delta.complete);
        showBody();
    });
    m_store.watch<Reading>(readings(), this, [this, told](const Delta<Reading> &delta) {
        m_model.apply(delta);
        told(1, delta.complete);
    });
    m_store.watch<Build>(
            builds(), this,
            [this, told](const Delta<Build> &delta) {
                m_model.apply(delta);
                told(2, delta.complete);
            },
            PipelineModel::buildScope());
    m_store.watch<Stage>(
            stages(), this,
            [this, told](const Delta<Stage> &delta) {
                m_model.apply(delta);
                told(3, delta.complete);
            },
            PipelineModel::stageScope());
}

void PipelinePage::becomeReady()
{
    if (m_ready)
        return;
    m_model.settleNow(); // what is wanted is looked for among the rows
    m_ready = true;
    showCounts();
    showBanner();
    goToWanted();
    emit readyChanged();
}

// ---- What the window knows of the page ----------------------------------------------------------

QString PipelinePage::context() const
{
    if (!m_ready)
        return {};
    QStringList parts {tr("%n pipelines", nullptr, m_model.total())};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const int failing = m_model.count(Status::Failed);
    const int unstable = m_model.count(Status::Unstable);
    const int known = m_model.knownCount();
    const int running = m_model.count(PipelineGroup::Running);
    add(failing, tr("%n failing", nullptr, failing));
    add(unstable, tr("%n unstable", nullptr, unstable));
    add(known, tr("%n known to fail", nullptr, known));
    add(running, tr("%n running", nullptr, running));
    if (m_model.filter().isActive())
        parts.append(tr("%n shown", nullptr, m_model.shown()));
    return parts.join(u" · "_s);
}

QList<QAction *> PipelinePage::toolbarActions() const
{
    return {m_onlyFailing, m_readNow};
}

QList<QWidget *> PipelinePage::toolbarWidgets() const
{
    return {m_filter};
}

QWidget *PipelinePage::details()
{
    return m_panel;
}

QWidget *PipelinePage::filterField() const
{
    return m_filter;
}

QWidget *PipelinePage::mainArea() const
{
    return m_view;
}

void PipelinePage::readAgain()
{
    emit readRequested();
}

QString PipelinePage::place() const
{
    QUrlQuery place;
    if (const auto state = m_view->currentState()) {
        place.addQueryItem(u"connection"_s, state->key.connection.toString());
        place.addQueryItem(u"pipeline"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(state->key.name)));
    }
    if (!m_filter->text().isEmpty())
        place.addQueryItem(u"filter"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(m_filter->text())));
    if (areDetailsShown())
        place.addQueryItem(u"details"_s, u"1"_s);
    if (m_onlyFailing->isChecked())
        place.addQueryItem(u"failing"_s, u"1"_s);
    return place.toString(QUrl::FullyEncoded);
}

void PipelinePage::setPlace(const QString &place)
{
    const QUrlQuery query(place);
    m_filter->setText(query.queryItemValue(u"filter"_s, QUrl::FullyDecoded));
    m_onlyFailing->setChecked(query.hasQueryItem(u"failing"_s));
    m_wanted = place;
    goToWanted();
}

// What is wanted may come only with the first builds.
void PipelinePage::goToWanted()
{
    if (!m_ready || m_wanted.isEmpty())
        return;
    const QUrlQuery query(std::exchange(m_wanted, {}));
    const auto name = query.queryItemValue(u"pipeline"_s, QUrl::FullyDecoded);
    const auto connection = ConnectionId::fromString(query.queryItemValue(u"connection"_s));
    // A name alone is enough where one server has it.
    m_view->select(connection.isNull() ? m_model.keyNamed(name) : PipelineKey {connection, name});
    if (query.hasQueryItem(u"details"_s))
        showDetails();
    if (const auto stage = query.queryItemValue(u"log"_s); !stage.isEmpty())
        openLogOf(StageId::fromString(stage));
}

QDateTime PipelinePage::dataTime() const
{
    return m_model.oldestReading();
}

Badge PipelinePage::badge() const
{
    const int failing = m_model.count(Status::Failed);
    const int known = m_model.knownCount();
    auto words = failing > 0 ? tr("%n pipelines fail", nullptr, failing) : QString();
    // What is known asks for nobody; who looks is told of it all the same.
    if (failing > 0 && known > 0)
        words = tr("%1, %2", "so many fail, so many more are known to fail")
                        .arg(words, tr("%n more are known to fail", nullptr, known));
    return {.sign = Sign::Failed, .count = failing, .words = words};
}

// ---- Filter -------------------------------------------------------------------------------------

void PipelinePage::applyFilter()
{
    m_model.setFilter({.text = m_filter->text(), .onlyFailing = m_onlyFailing->isChecked()});
    showCounts();
    emit placeChanged();
}

void PipelinePage::clearFilter()
{
    m_filter->clear();
    m_onlyFailing->setChecked(false);
    m_view->setFocus();
}

void PipelinePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PipelinePage::stepBack()
{
    if (areDetailsShown())
        showDetails(false);
    else if (m_model.filter().isActive())
        clearFilter();
}

bool PipelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_filter && key->key() == Qt::Key_Escape) {
            m_filter->clear();
            m_view->setFocus();
            return true;
        }
        if (watched == m_filter
            && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return
                || key->key() == Qt::Key_Enter)) {
            m_view->setFocus();
            return true;
        }
        if (watched == m_view && (key->text() == u"/" || key->matches(QKeySequence::Find))) {
            focusFilter();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

// ---- What is shown ------------------------------------------------------------------------------

void PipelinePage::tick()
{
    m_model.tick();
    m_view->viewport()->update();
    showBanner();
    if (areDetailsShown())
        showBuild();
}

void PipelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticker.start();
    m_closer.start();
    tick();
}

void PipelinePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ticker.stop();
    m_closer.stop();
}

void PipelinePage::showCounts()
{
    showBody();
    emit contextChanged();
    if (const auto now = badge(); now != m_badge) {
        m_badge = now;
        emit badgeChanged(now);
    }
}

void PipelinePage::showBody()
{
    QWidget *shown = m_list;
    if (!m_ready && m_model.total() == 0) {
        shown = m_loading;
    } else if (m_model.total() == 0) {
        const bool connected = m_model.hasWatchedConnection();
        m_empty->setWords(u"pipeline"_s, connected ? tr("No builds yet") : tr("No pipelines yet"),
                          connected ? tr("The first build of a connected server appears here.")
                                    : tr("Connect a CI server to see every build here."));
        shown = m_empty;
    } else if (m_model.shown() == 0) {
        const auto words = m_filter->text().trimmed();
        m_noMatch->setWords(u"search"_s,
                            words.isEmpty() ? tr("Nothing needs attention.")
                                            : tr("No pipeline matches “%1”").arg(words.left(80)),
                            tr("%n pipelines are hidden by the filter.", nullptr, m_model.total()));
        shown = m_noMatch;
    }
    if (m_body->currentWidget() != shown) {
        const bool hadFocus = m_view->hasFocus();
        m_body->setCurrentWidget(shown);
        if (hadFocus && shown == m_noMatch)
            m_noMatch->setFocus();
    }
}

void PipelinePage::showBanner()
{
    const auto silent = m_model.silent();
    if (silent.isEmpty())
        m_banner->hide();
    else
        m_banner->show(silent.first(), int(silent.size()) - 1, m_model.now());
}

void PipelinePage::showBuild()
{
    if (!areDetailsShown())
        return;
    const auto state = m_view->currentState();
    if (!state) {
        m_panel->clear();
        return;
    }
    if (!m_traced || m_traced->build != state->build || m_traced->stages != state->stages
        || m_traced->sinceLastPass != state->sinceLastPass) {
        // Of the same build what is known stays until there is more.
        if (!m_traced || m_traced->build.id != state->build.id)
            m_trace = {};
        m_traced = state;
        readTrace(*state);
        m_closer.start();
    }
    showCloser(*state);
    m_panel->show(*state, m_model.reading(state->key.connection), m_trace, m_model.now());
}

void PipelinePage::readTrace(const PipelineState &state)
{
    // The store is the context: it outlives the page, which may be closed by then.
    m_store.read([state](Database &database) { return traceOf(database, state); })
            .then(&m_store,
                  [page = QPointer(this), id = state.build.id](const Result<PipelineTrace> &trace) {
                      if (page)
                          page->takeTrace(id, trace);
                  });
}

void PipelinePage::takeTrace(BuildId build, const Result<PipelineTrace> &trace)
{
    // By now somebody may look at another one.
    if (!m_traced || m_traced->build.id != build)
        return;
    if (!trace) {
        emit told(noticeOf(trace.error(), u"pipeline-trace"_s));
        return;
    }
    m_trace = *trace;
    showBuild();
}

void PipelinePage::openPage()
{
    const auto state = m_view->currentState();
    if (!state)
        return;
    if (const auto page = pageOf(state->build); page.isValid())
        emit browseRequested(page);
    else
        showDetails();
}

} // namespace Dayshift
