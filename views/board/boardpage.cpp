// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/boardpage.h"

#include "models/store/store.h"
#include "views/board/boardstate.h"
#include "views/board/boardview.h"
#include "views/board/filterbar.h"
#include "views/board/savedfilters.h"
#include "views/board/storywindow.h"
#include "views/style/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

BoardPage::BoardPage(Store &store, QUndoStack &undo, const Theme &theme, const Format &format,
                     Clock clock, QWidget *parent)
    : BoardPage(BoardModel::Layout::Board, store, undo, theme, format, std::move(clock), parent)
{
}

BoardPage::BoardPage(BoardModel::Layout layout, Store &store, QUndoStack &undo, const Theme &theme,
                     const Format &format, Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_store(store)
    , m_undo(undo)
    , m_board(store, std::move(clock), layout)
    , m_words(m_board, format)
    , m_filter(new FilterBar(theme, this))
    , m_saved(new SavedFilters(*m_filter, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new BoardView(m_board, m_words, theme, this))
    , m_state(new BoardState(theme, this))
    , m_scope(new QToolButton(this))
    , m_scopeMenu(new QMenu(this))
{
    layOut();
    makeActions();
    connectAll();
    refreshScope();
    refreshState();
    m_board.open();
    watchRules();
}

BoardPage::~BoardPage()
{
    // The view lets go of the model, and the panel of the store, before the board goes.
    delete m_view;
    delete m_panel;
    for (const auto &window : std::as_const(m_windows))
        delete window;
}

void BoardPage::layOut()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(12, 12, 12, 0);
    box->setSpacing(8);
    // A card keeps its distance to the edge for its focus ring; what stands above them begins there.
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(4, 0, 4, 0);
    filter->addWidget(m_filter);
    box->addLayout(filter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    box->addWidget(m_stack, 1);
    m_scope->setMenu(m_scopeMenu);
    m_scope->setPopupMode(QToolButton::InstantPopup);
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scope->setIcon(Icons::icon(u"calendar"_s, theme()));
    m_scope->hide(); // until the window puts it into its toolbar
    m_counting.setSingleShot(true);
    m_counting.setInterval(30);
    m_reading.setInterval(500);
}

void BoardPage::connectAll()
{
    auto &model = m_board.model();
    watchWindows();
    connect(m_filter, &FilterBar::textChanged, this, &BoardPage::setFilter);
    connect(m_filter, &FilterBar::left, m_view, &BoardView::focusCards);
    connect(m_scopeMenu, &QMenu::aboutToShow, this, &BoardPage::fillScopeMenu);
    connect(m_view, &BoardView::moveRequested, this, &BoardPage::move);
    connect(&model, &BoardModel::moveRequested, this,
            [this](const QList<StoryId> &stories, ColumnId column, int row) {
                move(stories, column, row);
            });
    connect(m_view, &BoardView::laneFoldRequested, this, &BoardPage::chooseFolded);
    connect(m_view, &BoardView::laneMoveRequested, this, &BoardPage::moveLane);
    connect(m_view, &BoardView::renameRequested, this, &BoardPage::rename);
    connect(m_view, &BoardView::addRequested, this, &BoardPage::add);
    connect(m_view, &BoardView::opened, this, &BoardPage::open);
    connect(m_view, &BoardView::selectionChanged, this, &BoardPage::selectionChanged);
    connect(m_view, &BoardView::menuRequested, this, [this](const QPoint &global) {
        auto *menu = cardMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(global);
    });
    connect(&m_board, &Board::failed, this,
            [this](const Error &error) { emit told(noticeOf(error, u"board"_s)); });
    connect(&m_board, &Board::ready, this, [this] {
        refreshState();
        if (!m_wantedPlace.isEmpty())
            setPlace(std::exchange(m_wantedPlace, {}));
        emit readyChanged();
    });
    connect(&m_board, &Board::surroundingsChanged, this, [this] {
        refreshWords();
        refreshScope();
    });
    connect(&model, &BoardModel::countsChanged, this, [this] {
        if (!m_counting.isActive())
            m_counting.start();
    });
    connect(&m_counting, &QTimer::timeout, this, [this] {
        refreshCounts();
        refreshState();
        if (!m_board.model().isLoading())
            emit readyChanged();
    });
    connect(&m_reading, &QTimer::timeout, this, &BoardPage::refreshState);
    connect(this, &Page::detailsShown, this, [this](bool shown) {
        if (shown)
            panel().show(chosen());
    });
}

void BoardPage::refreshCounts()
{
    m_filter->setCounts(m_board.model().counts());
}

void BoardPage::showStories(bool there, const QString &loading)
{
    if (!there)
        m_state->showLoading(loading);
    m_stack->setCurrentWidget(there ? static_cast<QWidget *>(m_view) : m_state);
}

void BoardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_counting.start();
}

bool BoardPage::isReady() const
{
    return m_board.isReady() && !m_board.model().isLoading();
}

void BoardPage::setFilter(const QString &text)
{
    m_board.model().setFilter(Query::parse(text));
    refreshState();
    emit placeChanged();
}

// What stands where the cards would be, if there are none.
void BoardPage::refreshState()
{
    const auto &model = m_board.model();
    int shown = 0, all = 0;
    for (int column = 0; column < model.rowCount(); ++column) {
        shown += model.found(model.index(column, 0));
        all += model.total(model.index(column, 0));
    }
    const bool loading = model.isLoading();
    if (loading && m_board.isReady() && !m_reading.isActive())
        m_reading.start();
    else if (!loading)
        m_reading.stop();
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    m_filter->setProgress(loading && model.loadedCount() > 10'000
                                  ? tr("Reading stories, %1 so far").arg(count(model.loadedCount()))
                                  : QString());

    if (!m_board.isReady()) {
        m_stack->setCurrentWidget(m_state);
        m_state->showLoading(tr("The board is being read."));
        return;
    }
    const bool filtered = !model.filter().isEmpty();
    if (shown > 0 || m_view->isEditing() || (all > 0 && !filtered) || loading) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (filtered && all > 0) {
        m_state->say(u"filter"_s, tr("No story matches %1").arg(m_filter->text().trimmed()),
                     tr("All stories are still there."),
                     {{tr("Clear filter"), [this] { m_filter->setText({}); }}});
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (model.loadedCount() == 0) {
        m_state->say(u"board"_s, tr("No stories yet"),
                     tr("Write what the team is going to do, or import what you have: "
                        "File, Import."),
                     {{tr("Write a story"), [this] { m_new->trigger(); }}});
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (model.scope().kind == BoardScope::Kind::Sprint) {
        m_state->say(u"calendar"_s, tr("%1 is still empty").arg(scopeName()),
                     tr("Pull stories from the backlog: select them there and press S."),
                     {{tr("Open the backlog"),
                       [this] {
                           emit openRequested(u"backlog"_s,
                                              u"sprint="_s
                                                      + m_board.model().scope().sprint.toString());
                       }},
                      {tr("Show all stories"), [this] { setScope({}); }}});
    } else {
        m_state->say(u"calendar"_s, tr("Every story is in a sprint"),
                     tr("Stories that nobody has planned yet would be here."),
                     {{tr("Show all stories"), [this] { setScope({}); }}});
    }
    m_stack->setCurrentWidget(m_state);
}

// What the filter field can complete.
void BoardPage::refreshWords()
{
    QueryWords words;
    words[u"is"_s]
            = {u"blocked"_s, u"mine"_s, u"expedite"_s, u"ageing"_s, u"failing"_s, u"unassigned"_s};
    words[u"type"_s] = {u"story"_s, u"bug"_s, u"task"_s, u"spike"_s, u"subtask"_s};
    words[u"age"_s] = {u">1d"_s, u">3d"_s, u">1w"_s};
    words[u"label"_s] = {};
    words[u"priority"_s] = {u"highest"_s, u"high"_s, u"medium"_s, u"low"_s, u"none"_s};
    QStringList owners {u"me"_s, u"none"_s}, epics {u"none"_s}, sprints {u"none"_s};
    for (const auto &member : m_board.members())
        owners.append(member.name);
    for (const auto &epic : m_board.epics())
        epics.append(QString::number(epic.number));
    for (const auto &sprint : m_board.sprints())
        sprints.append(sprint.name);
    words[u"owner"_s] = owners;
    words[u"epic"_s] = epics;
    words[u"sprint"_s] = sprints;
    QStringList teams, products;
    for (const auto &team : m_board.teams())
        teams.append(team.name);
    for (const auto &product : m_board.products())
        products.append(product.name);
    if (!teams.isEmpty())
        words[u"team"_s] = teams << u"none"_s;
    if (!products.isEmpty())
        words[u"product"_s] = products << u"none"_s;
    m_filter->setWords(words);
}

QString BoardPage::scopeName() const
{
    const auto &scope = m_board.model().scope();
    switch (scope.kind) {
    case BoardScope::Kind::All:
        return tr("All stories");
    case BoardScope::Kind::NoSprint:
        return tr("Without a sprint");
    case BoardScope::Kind::Sprint:
        break;
    }
    return m_board.sprint(scope.sprint).name;
}

void BoardPage::refreshScope()
{
    m_scope->setText(scopeName());
    m_scope->setAccessibleName(tr("Stories shown: %1").arg(scopeName()));
    m_scope->setToolTip(tr("Choose which stories the board shows").toHtmlEscaped());
    emit contextChanged();
}

void BoardPage::fillScopeMenu()
{
    m_scopeMenu->clear();
    const auto offer = [this](const QString &text, const BoardScope &scope) {
        auto *action = m_scopeMenu->addAction(text, this, [this, scope] { setScope(scope); });
        action->setCheckable(true);
        action->setChecked(scope == m_board.model().scope());
    };
    const auto escaped = [](QString name) { return name.replace(u'&', u"&&"_s); };
    for (const auto &sprint : m_board.sprints()) {
        const auto text = sprint.state == SprintState::Running
                ? tr("%1 (now)").arg(escaped(sprint.name))
                : escaped(sprint.name);
        offer(text, {BoardScope::Kind::Sprint, sprint.id});
    }
    m_scopeMenu->addSeparator();
    offer(tr("All stories"), {});
    offer(tr("Without a sprint"), {BoardScope::Kind::NoSprint, {}});
}

void BoardPage::setScope(const BoardScope &scope)
{
    m_board.setScope(scope);
    refreshScope();
    refreshState();
    emit placeChanged();
}

QString BoardPage::context() const
{
    const auto &scope = m_board.model().scope();
    if (scope.kind != BoardScope::Kind::Sprint)
        return scopeName();
    const auto sprint = m_board.sprint(scope.sprint);
    QStringList parts {sprint.name};
    const auto &format = m_words.format();
    const auto today = format.dayOf(m_board.now());
    if (sprint.startsAt.isValid() && sprint.endsAt.isValid()) {
        // The interval is half-open: its last day is the one before its end.
        parts.append(format.days(format.dayOf(sprint.startsAt),
                                 format.dayOf(sprint.endsAt.addMSecs(-1)), today));
    }
    if (!sprint.goal.isEmpty())
        parts.append(tr("goal: %1").arg(sprint.goal));
    return parts.join(u" · "_s);
}

QList<QWidget *> BoardPage::toolbarWidgets() const
{
    return {m_scope};
}

QWidget *BoardPage::filterField() const
{
    return m_filter->field();
}

QWidget *BoardPage::mainArea() const
{
    const auto current = m_view->columnView(0);
    for (int column = 0; column < m_view->columnCount(); ++column) {
        if (m_view->columnView(column)->ownCurrent().isValid())
            return m_view->columnView(column);
    }
    return current ? static_cast<QWidget *>(current) : m_view;
}

QString BoardPage::place() const
{
    QUrlQuery query;
    const auto &scope = m_board.model().scope();
    if (scope.kind == BoardScope::Kind::Sprint)
        query.addQueryItem(u"sprint"_s, scope.sprint.toString());
    else
        query.addQueryItem(u"scope"_s, scope.kind == BoardScope::Kind::All ? u"all"_s : u"none"_s);
    if (!m_filter->text().isEmpty())
        query.addQueryItem(u"filter"_s,
                           QString::fromLatin1(m_filter->text().toUtf8().toPercentEncoding()));
    if (!m_view->current().isNull())
        query.addQueryItem(u"story"_s, m_view->current().toString());
    return query.toString(QUrl::FullyEncoded);
}

void BoardPage::setPlace(const QString &place)
{
    if (!m_board.isReady()) {
        m_wantedPlace = place;
        return;
    }
    const QUrlQuery query(place);
    if (query.hasQueryItem(u"lanes"_s))
        setLanes(laneByOf(query.queryItemValue(u"lanes"_s)), {});
    if (const auto sprint = SprintId::fromString(query.queryItemValue(u"sprint"_s));
        !m_board.sprint(sprint).id.isNull())
        setScope({BoardScope::Kind::Sprint, sprint});
    else if (const auto scope = query.queryItemValue(u"scope"_s); !scope.isEmpty())
        setScope({scope == u"all"_s ? BoardScope::Kind::All : BoardScope::Kind::NoSprint, {}});
    m_filter->setText(QUrl::fromPercentEncoding(
            query.queryItemValue(u"filter"_s, QUrl::FullyDecoded).toUtf8()));
    const auto id = StoryId::fromString(query.queryItemValue(u"story"_s));
    // Who comes from elsewhere sees the story, whatever was looked at here.
    m_view->reveal(id);
    if (const auto story = m_board.model().story(id);
        story && !m_board.model().indexOf(id).isValid()) {
        m_filter->setText({});
        if (!m_board.model().indexOf(id).isValid())
            setScope({});
    }
    if (!id.isNull())
        m_view->goTo(id);
    // A link knows a story by the number that people say.
    if (const auto number = query.queryItemValue(u"number"_s).toInt(); number > 0) {
        goToNumber(number);
        showDetails();
    }
}

void BoardPage::selectionChanged()
{
    refreshActions();
    if (areDetailsShown())
        panel().show(chosen());
}

} // namespace Dayshift
