// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on a board by menu and key; the page itself stands in boardpage.cpp.

#include "models/store/store.h"
#include "views/board/savedfilters.h"
#include "views/board/boardpage.h"
#include "views/board/boardview.h"
#include "views/board/filterbar.h"
#include "views/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Dayshift {

QAction *BoardPage::make(const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                         std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Icons::icon(icon, theme()));
    action->setShortcuts(keys);
    // Single letters act while a card has the keyboard, and nowhere else.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_view->addAction(action);
    return action;
}

void BoardPage::makeActions()
{
    m_new = new QAction(Icons::icon(u"plus"_s, theme(), theme().color(Ink::OnAccent)), tr("Story"),
                        this);
    m_new->setShortcut(QKeySequence::New);
    m_new->setToolTip(tr("Write a new story"));
    const auto write = [this] {
        m_stack->setCurrentWidget(m_view);
        m_view->beginNewStory();
    };
    connect(m_new, &QAction::triggered, this, write);
    m_compact = new QAction(tr("&Compact cards"), this);
    m_compact->setCheckable(true);
    m_compact->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    connect(m_compact, &QAction::toggled, m_view, &BoardView::setCompact);
    connect(m_compact, &QAction::triggered, this, &BoardPage::compactChosen);
    auto *here = make(tr("New story here"), u"plus"_s, {Qt::Key_C}, write);
    here->setEnabled(!m_store.isReadOnly());
    m_open = make(tr("Open"), u"expand"_s, {}, [this] { open(); });
    m_openWindow = make(tr("Open in its own window"), u"open-outside"_s,
                        {QKeySequence(u"Shift+Return"_s), QKeySequence(u"Ctrl+Shift+Return"_s)},
                        [this] {
                            for (const auto id : chosen().mid(0, 5))
                                openWindow(id);
                        });
    m_peek = make(tr("Show details"), u"panel-right"_s, {Qt::Key_Space}, [this] { peek(); });
    m_editTitle = make(tr("Edit title"), u"edit"_s, {Qt::Key_E, Qt::Key_F2}, [this] {
        if (!m_view->current().isNull())
            m_view->editTitle(m_view->current());
    });
    m_assign = make(tr("Assign to …"), u"assign"_s, {Qt::Key_A}, [this] { assign(); });
    m_points = make(tr("Points …"), u"scale"_s, {Qt::Key_P}, [this] { estimate(); });
    m_block = make(tr("Block or unblock …"), u"stop"_s, {Qt::Key_B}, [this] { block(); });
    m_move = make(tr("Move to …"), u"arrow-right"_s, {Qt::Key_M}, [this] { moveByMenu(); });
    m_sprint = make(tr("Put into sprint …"), u"calendar"_s, {Qt::Key_S}, [this] { planSprint(); });
    m_expedite = make(tr("Expedite"), u"flag"_s, {}, [this] {
        const bool on = m_expedite->isChecked();
        wish(
                chosen(), [on](const Story &story) { return expeditedAs(story, on); },
                on ? tr("%1 made urgent").arg(nameOf(chosen()))
                   : tr("%1 made ordinary").arg(nameOf(chosen())));
    });
    m_expedite->setCheckable(true);
    makeWorthActions();
    m_toggle = make(tr("Select or deselect"), u"check"_s, {Qt::Key_X},
                    [this] { m_view->toggleSelected(m_view->current()); });
    m_copy = make(tr("Copy number and title"), u"copy"_s, {QKeySequence::Copy}, [this] {
        QStringList lines;
        for (const auto id : chosen()) {
            if (const auto story = m_board.model().story(id))
                lines.append(StoryWords::number(*story) + u' ' + story->title);
        }
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    makeLinkActions();
    m_release = make(tr("Add to release \u2026"), u"release"_s, {}, [this] {
        QStringList ids;
        for (const auto &id : chosen())
            ids.append(id.toString());
        emit openRequested(u"releases"_s, u"add="_s + ids.join(u','));
    });
    m_archive = make(tr("Archive"), u"folder-plus"_s, {}, [this] { archive(chosen()); });
    m_delete
            = make(tr("Delete"), u"delete"_s, {QKeySequence::Delete}, [this] { remove(chosen()); });
    make(tr("Filter"), {}, {Qt::Key_Slash}, [this] {
        m_filter->field()->setFocus(Qt::ShortcutFocusReason);
        m_filter->field()->selectAll();
    });
    make(tr("Step back"), {}, {Qt::Key_Escape}, [this] { stepBack(); });
    makeLaneActions();
    m_separator = new QAction(this);
    m_separator->setSeparator(true);
    refreshActions();
}

QList<QAction *> BoardPage::editActions() const
{
    return {m_editTitle, m_assign,   m_points,    m_block,   m_move,
            m_sprint,    m_expedite, m_more->menuAction(), m_split,
            m_link,      m_criterion, m_release,   m_separator,
            m_archive,   m_delete};
}

QList<StoryId> BoardPage::chosen() const
{
    auto ids = m_view->selected();
    if (ids.isEmpty() && !m_view->current().isNull())
        ids = {m_view->current()};
    return ids;
}

void BoardPage::refreshActions()
{
    const auto ids = chosen();
    const bool any = !ids.isEmpty();
    const bool may = !m_store.isReadOnly();
    const auto why = may ? QString() : tr("This workspace is open for reading only.");
    for (auto *action : {m_open, m_openWindow, m_peek, m_toggle, m_copy})
        action->setEnabled(any);
    for (auto *action :
         {m_assign, m_points, m_block, m_move, m_sprint, m_expedite, m_release,
          m_archive, m_delete}) {
        action->setEnabled(any && may);
        action->setToolTip(may ? action->text() : why);
    }
    for (auto *action : {m_editTitle, m_link, m_criterion})
        action->setEnabled(ids.size() == 1 && may);
    refreshWorthActions(any, may, ids.size() == 1);
    m_new->setEnabled(may);
    if (!may)
        m_new->setToolTip(why);
    const auto story = m_board.model().story(ids.value(0));
    m_expedite->setChecked(story && story->expedite);
}

QMenu *BoardPage::cardMenu(QWidget *parent)
{
    refreshActions();
    auto *menu = new QMenu(parent);
    menu->addActions({m_open, m_openWindow, m_peek});
    menu->addSeparator();
    menu->addAction(m_editTitle);
    menu->addAction(m_assign);
    fillMoveMenu(menu);
    menu->addActions({m_points, m_sprint, m_block, m_expedite});
    menu->addMenu(m_more);
    menu->addAction(m_split);
    menu->addSeparator();
    menu->addActions({m_link, m_criterion, m_release});
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->addSeparator();
    menu->addActions({m_archive, m_delete});
    // A key that a menu does not show is a key that nobody finds.
    for (auto *action : menu->actions())
        action->setShortcutVisibleInContextMenu(true);
    return menu;
}

void BoardPage::fillMoveMenu(QMenu *menu)
{
    auto *columns = menu->addMenu(Icons::icon(u"arrow-right"_s, theme()), tr("Move to"));
    columns->setEnabled(m_move->isEnabled());
    const auto ids = chosen();
    for (const auto &column : m_board.model().columns()) {
        const auto index = m_board.model().indexOf(column.id);
        auto name = column.name;
        name.replace(u'&', u"&&"_s);
        if (index.isValid()) {
            const auto count = StoryWords::count(column, m_board.model().total(index), 0,
                                                 m_board.model().mostOfOneSprint(index));
            name = tr("%1 (%2)", "a column and its count").arg(name, count.words);
        }
        columns->addAction(name, this, [this, ids, id = column.id] { move(ids, id, 0); });
    }
}

void BoardPage::choose(const QString &title, const QList<ChoicePopup::Choice> &choices,
                       const std::function<void(const QVariant &)> &take,
                       const ChoicePopup::Read &read, const QString &placeholder,
                       const QString &text)
{
    auto *popup = new ChoicePopup(theme(), title, choices, this);
    if (read)
        popup->setRead(read, placeholder);
    if (!text.isEmpty())
        popup->setText(text);
    connect(popup, &ChoicePopup::chosen, this, take);
    connect(popup, &QObject::destroyed, m_view, [this] {
        if (!m_view->isEditing())
            m_view->focusCards();
    });
    popup->showAt(m_view->globalCardRect(m_view->current()));
}

void BoardPage::assign()
{
    const auto ids = chosen();
    const auto owner = m_board.model().story(ids.value(0)).value_or(Story {}).owner;
    QList<ChoicePopup::Choice> choices;
    for (const auto &member : m_board.members()) {
        if (!member.active)
            continue;
        // Oneself first: it is what most people want.
        choices.insert(member.id == m_board.me() ? 0 : choices.size(),
                       {member.name, member.id.toString(), member.id == owner});
    }
    choices.append({tr("Nobody"), QString(), owner.isNull()});
    choose(tr("Assign %1 to").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        const auto member = MemberId::fromString(value.toString());
        const auto name = m_board.member(member).name;
        wish(
                ids, [member](const Story &story) { return assignedTo(story, member); },
                member.isNull() ? tr("%1 given back").arg(nameOf(ids))
                                : tr("%1 assigned to %2").arg(nameOf(ids), name));
    });
}

void BoardPage::estimate()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).points;
    QList<ChoicePopup::Choice> choices;
    for (const double points : {0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0})
        choices.append({QLocale().toString(points), points, present == points});
    choices.append({tr("No estimate"), QVariant(-1.0), !present});
    choose(
            tr("Points of %1").arg(nameOf(ids)), choices,
            [this, ids](const QVariant &value) {
                const double points = value.toDouble();
                const auto wanted = points < 0 ? std::nullopt : std::optional(points);
                wish(
                        ids, [wanted](const Story &story) { return estimatedAt(story, wanted); },
                        wanted ? tr("%1 estimated at %2")
                                         .arg(nameOf(ids), m_words.format().pointsInWords(points))
                               : tr("%1 without an estimate").arg(nameOf(ids)));
            },
            [](const QString &text) -> std::optional<QVariant> {
                bool ok = false;
                const double points = QLocale().toDouble(text, &ok);
                return ok && points >= 0 && points < 1'000'000 ? std::optional<QVariant>(points)
                                                               : std::nullopt;
            },
            tr("A number, or choose"));
}

void BoardPage::block()
{
    const auto ids = chosen();
    const auto reason = m_board.model().story(ids.value(0)).value_or(Story {}).blockedReason;
    const auto take = [this, ids](const QVariant &value) {
        const auto words = value.toString();
        wish(
                ids,
                [words, now = m_board.now()](const Story &story) {
                    return blockedBy(story, words, now);
                },
                words.isEmpty() ? tr("%1 unblocked").arg(nameOf(ids))
                                : tr("%1 blocked").arg(nameOf(ids)));
    };
    choose(
            reason.isEmpty() ? tr("What blocks %1?").arg(nameOf(ids))
                             : tr("What blocks %1? Empty: nothing any more").arg(nameOf(ids)),
            {}, take,
            [reason](const QString &text) -> std::optional<QVariant> {
                if (text.isEmpty() && reason.isEmpty())
                    return std::nullopt;
                return QVariant(text);
            },
            tr("The reason, in a few words"), reason);
}

void BoardPage::moveByMenu()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).column;
    QList<ChoicePopup::Choice> choices;
    for (const auto &column : m_board.model().columns())
        choices.append({column.name, column.id.toString(), column.id == present});
    choose(tr("Move %1 to").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        move(ids, ColumnId::fromString(value.toString()), 0);
    });
}

void BoardPage::planSprint()
{
    const auto ids = chosen();
    const auto present = m_board.model().story(ids.value(0)).value_or(Story {}).sprint;
    QList<ChoicePopup::Choice> choices;
    for (const auto &sprint : m_board.sprints()) {
        if (sprint.state != SprintState::Closed)
            choices.append({sprint.name, sprint.id.toString(), sprint.id == present});
    }
    choices.append({tr("No sprint"), QString(), present.isNull()});
    choose(tr("Put %1 into").arg(nameOf(ids)), choices, [this, ids](const QVariant &value) {
        const auto sprint = SprintId::fromString(value.toString());
        wish(
                ids, [sprint](const Story &story) { return plannedFor(story, sprint); },
                sprint.isNull()
                        ? tr("%1 taken out of its sprint").arg(nameOf(ids))
                        : tr("%1 put into %2").arg(nameOf(ids), m_board.sprint(sprint).name));
    });
}

QList<QAction *> BoardPage::viewActions() const
{
    if (!m_lanesMenu)
        return {m_compact, m_saved->menu()->menuAction()};
    return {m_compact, m_lanesMenu->menuAction(), m_saved->menu()->menuAction()};
}

void BoardPage::setCompact(bool compact)
{
    m_compact->setChecked(compact);
}

void BoardPage::open()
{
    showDetails(true);
    if (!m_store.isReadOnly())
        panel().beginEditing();
}

void BoardPage::peek()
{
    showDetails(!areDetailsShown());
}

// One step: several selected become one, the details go, the filter goes.
void BoardPage::stepBack()
{
    if (m_view->selected().size() > 1)
        m_view->select({m_view->current()}, m_view->current());
    else if (areDetailsShown())
        showDetails(false);
    else
        m_view->clearSelection();
}

} // namespace Dayshift
