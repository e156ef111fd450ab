// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/backlogpage.h"

#include "models/store/store.h"
#include "models/team/rights.h"
#include "views/board/boardview.h"
#include "views/board/filterbar.h"
#include "views/board/sprintdesk.h"
#include "views/board/sprinthead.h"
#include "views/style/icons.h"

#include <QAction>
#include <QMenu>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int BacklogColumn = 0, SprintColumn = 1;

BacklogPage::BacklogPage(Store &store, QUndoStack &undo, const Theme &theme, const Format &format,
                         Clock clock, QWidget *parent)
    : BoardPage(BoardModel::Layout::Plan, store, undo, theme, format, std::move(clock), parent)
    , m_head(new SprintHead(theme, this))
    , m_desk(new SprintDesk(store, board(), undo, theme, format, this))
{
    view().setAccessibleName(tr("Backlog and sprint"));
    view().setHead(SprintColumn, m_head);
    m_plan = make(tr("Pull into the sprint or put back"), u"calendar"_s, {Qt::Key_S},
                  [this] { pullOrPutBack(); });
    // The other way to a sprint, any of them, stays as it is on the board, one key further.
    sprintAction()->setShortcut(QKeyCombination(Qt::ShiftModifier, Qt::Key_S));
    m_pull = new QAction(Icons::icon(u"arrow-right"_s, theme), tr("Pull in"), this);
    m_putBack = new QAction(Icons::icon(u"undo"_s, theme), tr("Put back"), this);
    connect(m_pull, &QAction::triggered, this,
            [this] { pull(chosenIn(BoardModel::backlogLane())); });
    connect(m_putBack, &QAction::triggered, this,
            [this] { putBack(chosenIn(BoardModel::sprintLane())); });
    m_head->addActions(m_pull, m_putBack);
    connectHead();
    refreshHead();
    refreshActions();
    refreshState();
}

BacklogPage::~BacklogPage() = default;

void BacklogPage::connectHead()
{
    connect(m_head, &SprintHead::chosen, this, [this](SprintId id) {
        board().setPlan(id);
        emit placeChanged();
    });
    connect(m_head, &SprintHead::newRequested, m_desk, &SprintDesk::plan);
    connect(m_head, &SprintHead::editRequested, this, [this] { m_desk->edit(board().plan()); });
    connect(m_head, &SprintHead::startRequested, this, [this] { m_desk->start(board().plan()); });
    connect(m_head, &SprintHead::closeRequested, this, [this] { m_desk->close(board().plan()); });
    connect(m_head, &SprintHead::closedSprintsRequested, m_desk, &SprintDesk::showClosed);
    connect(m_head, &SprintHead::scopeRequested, this,
            [this] { m_desk->showScope(board().plan(), m_scope); });
    connect(m_head, &SprintHead::capacityWished, this,
            [this](const std::optional<double> &points) {
                m_desk->setCapacity(board().plan(), points);
            });
    connect(m_desk, &SprintDesk::planned, this, [this](SprintId id) { board().setPlan(id); });
    connect(m_desk, &SprintDesk::done, this, &Page::done);
    connect(m_desk, &SprintDesk::told, this, &Page::told);
    const auto lookAtRights = [this] {
        const auto permit = permitOf(Right::EditSprints, board().members(), store().author().actor);
        m_head->setReadOnly(store().isReadOnly() ? tr("This workspace is open for reading only.")
                                                 : permit.reason());
    };
    lookAtRights();
    connect(&board(), &Board::surroundingsChanged, this, lookAtRights);
    connect(&board(), &Board::surroundingsChanged, this, [this] {
        refreshHead();
        refreshActions();
    });
}

bool BacklogPage::isReady() const
{
    const auto &sprint = m_readFor.sprint;
    return BoardPage::isReady() && sprint.id == board().plan()
            && (sprint.state != SprintState::Running || m_scope.startedAt.isValid());
}

QString BacklogPage::context() const
{
    const auto counts = board().model().counts();
    const auto stories = tr("%n stories without a sprint", nullptr, counts.stories);
    return counts.points > 0 ? stories + u" · "_s + words().format().pointsInWords(counts.points)
                             : stories;
}

QString BacklogPage::place() const
{
    QUrlQuery query;
    if (const auto sprint = board().plan(); !sprint.isNull())
        query.addQueryItem(u"sprint"_s, sprint.toString());
    if (!filterBar().text().isEmpty())
        query.addQueryItem(u"filter"_s, QString::fromLatin1(
                                                filterBar().text().toUtf8().toPercentEncoding()));
    if (!view().current().isNull())
        query.addQueryItem(u"story"_s, view().current().toString());
    return query.toString(QUrl::FullyEncoded);
}

void BacklogPage::setPlace(const QString &place)
{
    if (!board().isReady()) {
        BoardPage::setPlace(place); // once there are stories
        return;
    }
    const QUrlQuery query(place);
    const auto sprint = board().sprint(SprintId::fromString(query.queryItemValue(u"sprint"_s)));
    if (!sprint.id.isNull() && sprint.state != SprintState::Closed)
        board().setPlan(sprint.id);
    filterBar().setText(QUrl::fromPercentEncoding(
            query.queryItemValue(u"filter"_s, QUrl::FullyDecoded).toUtf8()));
    const auto id = StoryId::fromString(query.queryItemValue(u"story"_s));
    if (board().model().story(id) && !board().model().indexOf(id).isValid())
        filterBar().setText({});
    if (!id.isNull())
        view().goTo(id);
}

void BacklogPage::refreshState()
{
    const auto &model = board().model();
    showStories(board().isReady(), tr("The backlog is being read."));
    filterBar().setProgress(model.isLoading() && model.loadedCount() > 10'000
                                    ? tr("Reading stories, %1 so far")
                                              .arg(QLocale().toString(model.loadedCount()))
                                    : QString());
}

void BacklogPage::refreshCounts()
{
    auto counts = board().model().counts();
    counts.points = 0; // how much of it is done means nothing here
    filterBar().setCounts(counts);
    refreshHead();
    refreshActions(); // the selected stories may lie in the other list by now
    emit contextChanged();
}

void BacklogPage::refreshHead()
{
    const auto &format = words().format();
    const auto sprint = board().sprint(board().plan());
    m_head->setOthers(board().sprints());
    m_head->setSprint(sprint, format, board().now());
    m_head->setCounts(board().model().sprintCounts(), format);
    auto *list = view().columnView(SprintColumn);
    const auto counts = board().model().sprintCounts();
    list->setAccessibleName(
            sprint.id.isNull()
                    ? tr("No sprint")
                    : tr("%1, %n stories, %2", "a sprint", counts.stories)
                              .arg(sprint.name,
                                   SprintHead::capacityWords(counts.points, sprint.capacity, format)));
    readScope();
}

// Again only when something of the sprint is another than when it was last read.
void BacklogPage::readScope()
{
    const ReadFor now {board().sprint(board().plan()), board().model().sprintCounts()};
    if (!board().isReady() || board().model().isLoading() || now == m_readFor)
        return;
    m_readFor = now;
    const int reading = ++m_reading;
    if (now.sprint.state != SprintState::Running) {
        m_scope = {};
        emit readyChanged();
        return;
    }
    const auto read = [sprint = now.sprint](Database &database) {
        return Dayshift::readScope(database, sprint);
    };
    m_answers.await(store().read(read), [this, reading](const Result<SprintScope> &scope) {
        if (reading != m_reading)
            return; // another sprint is looked at by now
        if (!scope) {
            emit told(noticeOf(scope.error(), u"sprint"_s));
            return;
        }
        m_scope = *scope;
        m_head->setScope(m_scope, words().format());
        emit readyChanged();
    });
}

QList<StoryId> BacklogPage::chosenIn(ColumnId list) const
{
    QList<StoryId> ids;
    for (const auto id : chosen()) {
        if (board().model().laneIdOf(id) == list)
            ids.append(id);
    }
    return ids;
}

void BacklogPage::refreshActions()
{
    BoardPage::refreshActions();
    if (!m_plan)
        return; // the board's half is being made
    const auto sprint = board().sprint(board().plan());
    const bool may = !store().isReadOnly();
    const bool canPull = may && !sprint.id.isNull()
            && !chosenIn(BoardModel::backlogLane()).isEmpty();
    const bool canPutBack = may && !chosenIn(BoardModel::sprintLane()).isEmpty();
    m_pull->setEnabled(canPull);
    m_putBack->setEnabled(canPutBack);
    m_plan->setEnabled(canPull || canPutBack);
    m_plan->setText(canPull      ? tr("Pull into %1").arg(sprint.name)
                            : canPutBack ? tr("Put back into the backlog")
                                         : tr("Pull into the sprint or put back"));
    m_pull->setToolTip(sprint.id.isNull() ? tr("Plan a sprint first")
                                          : tr("Pulls the selected stories into %1 (S)")
                                                    .arg(sprint.name)
                                                    .toHtmlEscaped());
    m_putBack->setToolTip(tr("Puts the selected stories back into the backlog (S)"));
}

QMenu *BacklogPage::cardMenu(QWidget *parent)
{
    auto *menu = BoardPage::cardMenu(parent);
    menu->insertAction(menu->actions().value(3), m_plan);
    m_plan->setShortcutVisibleInContextMenu(true);
    return menu;
}

void BacklogPage::plan(const QList<StoryId> &ids, SprintId sprint, const QString &words)
{
    wish(ids, [sprint](const Story &story) { return plannedFor(story, sprint); }, words);
}

void BacklogPage::pull(const QList<StoryId> &ids)
{
    const auto sprint = board().sprint(board().plan());
    if (sprint.id.isNull() || ids.isEmpty())
        return;
    plan(ids, sprint.id, tr("%1 pulled into %2").arg(nameOf(ids), sprint.name));
}

void BacklogPage::putBack(const QList<StoryId> &ids)
{
    if (!ids.isEmpty())
        plan(ids, {}, tr("%1 put back into the backlog").arg(nameOf(ids)));
}

void BacklogPage::pullOrPutBack()
{
    const auto waiting = chosenIn(BoardModel::backlogLane());
    const auto planned = chosenIn(BoardModel::sprintLane());
    const bool pulls = !waiting.isEmpty();
    if (!pulls && planned.isEmpty())
        return;
    const int row = board().model().indexOf(pulls ? waiting.first() : planned.first()).row();
    if (pulls)
        pull(waiting);
    else
        putBack(planned);
    goOn(pulls ? BoardModel::backlogLane() : BoardModel::sprintLane(), row);
}

// The keyboard stays in its list, on the story that moved up: one S after the other.
void BacklogPage::goOn(ColumnId list, int row)
{
    const auto parent = board().model().indexOf(list);
    const int rows = board().model().rowCount(parent);
    if (rows == 0)
        return;
    const auto next = board().model().index(std::min(row, rows - 1), 0, parent);
    view().goTo(board().model().storyAt(next).id);
}

void BacklogPage::move(const QList<StoryId> &ids, ColumnId list, int row, int)
{
    auto &model = board().model();
    QList<Story> moving;
    QList<StoryId> known;
    for (const auto id : ids) {
        if (const auto story = model.story(id)) {
            moving.append(*story);
            known.append(id);
        }
    }
    if (moving.isEmpty())
        return;
    const bool toSprint = list == BoardModel::sprintLane();
    if (!toSprint && list != BoardModel::backlogLane()) {
        // Its place in the plan stays as it is; only the work goes on.
        if (const auto column = model.column(list)) {
            mayEnter(moving, *column, [=, this](const QList<StoryId> &coming, const Carry &carry) {
                moveOn(coming, *column, carry);
            });
        }
        return;
    }
    const auto sprint = board().sprint(toSprint ? board().plan() : SprintId());
    if (toSprint && sprint.id.isNull())
        return;
    const auto target = model.indexOf(list);
    // Where a single story lies already there is nothing to do.
    if (const auto here = model.indexOf(known.first()); known.size() == 1
        && here.parent() == target && (row == here.row() || row == here.row() + 1))
        return;
    const bool within = std::ranges::all_of(
            known, [&](StoryId id) { return model.laneIdOf(id) == list; });
    const auto words = within ? tr("%1 put into another place").arg(nameOf(known))
            : toSprint        ? tr("%1 pulled into %2").arg(nameOf(known), sprint.name)
                              : tr("%1 put back into the backlog").arg(nameOf(known));
    push(planStories(moving, model.placeAt(target, row, known), sprint.id), words);
}

void BacklogPage::moveOn(const QList<StoryId> &ids, const Column &column, const Carry &carry)
{
    QList<Story> moving;
    for (const auto id : ids) {
        if (const auto story = board().model().story(id))
            moving.append(*story);
    }
    const auto go = [=, this](const QString &reason) {
        const auto after = edits(moving, [&](const Story &story) {
            return movedTo(story, column, story.rank, board().now());
        });
        const auto deed = explained(deedOf(after), moving, column, reason);
        push(carry ? carry(deed) : deed, tr("%1 moved to %2").arg(nameOf(ids), column.name));
    };
    withinLimit(moving, column, go);
}

void BacklogPage::add(const QString &title, ColumnId list, StoryId below)
{
    auto &model = board().model();
    const auto parent = model.indexOf(list);
    const auto &columns = model.columns();
    const auto first = std::ranges::find(columns, Category::ToDo, &Column::category);
    if (!parent.isValid() || columns.isEmpty())
        return;
    const auto above = model.indexOf(below);
    const int row = above.isValid() && above.parent() == parent ? above.row() + 1 : 0;
    auto place = model.placeAt(parent, row, {StoryId()});
    place.column = first == columns.end() ? columns.first() : *first;
    const auto sprint = list == BoardModel::sprintLane() ? board().plan() : SprintId();
    write(newStory(title, place, sprint, board().now()), place);
}

} // namespace Dayshift
