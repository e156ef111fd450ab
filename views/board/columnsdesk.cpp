// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/columnsdesk.h"

#include "models/board/boardtables.h"
#include "models/board/columnedits.h"
#include "models/board/donerule.h"
#include "models/store/store.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "views/board/columnsdialog.h"
#include "views/board/entrypopup.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;

namespace Dayshift {

ColumnsDesk::ColumnsDesk(Store &store, const Theme &theme, QUndoStack &undo, Clock clock,
                         QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_undo(undo)
    , m_clock(std::move(clock))
    , m_window(window)
    , m_action(new QAction(Icons::icon(u"board"_s, theme), tr("C&olumns …"), window))
{
    m_action->setEnabled(!store.isReadOnly());
    connect(m_action, &QAction::triggered, this, &ColumnsDesk::open);
    m_store.watch<Member>(members(), this, [this](const Delta<Member> &delta) {
        if (delta.reset)
            m_members.clear();
        for (const auto &member : delta.current)
            m_members.insert(member.id.toString(), member);
        for (const auto &id : delta.removed)
            m_members.remove(id);
        lookAtRights();
    });
}

void ColumnsDesk::lookAtRights()
{
    const auto permit
            = permitOf(Right::EditLimits, m_members.values(), m_store.author().actor);
    m_action->setEnabled(!m_store.isReadOnly() && permit.may);
    m_action->setToolTip(permit.may ? m_action->text() : permit.reason());
    m_action->setStatusTip(permit.reason());
}

void ColumnsDesk::open()
{
    const auto read = [](Database &database) -> Result<Known> {
        const auto all = columns().load(database);
        if (!all)
            return all.error();
        const auto counts = countByColumn(database);
        if (!counts)
            return counts.error();
        const auto rules = boardRules().load(database);
        if (!rules)
            return rules.error();
        Known known {.columns = *all, .stories = *counts};
        if (!rules->isEmpty())
            known.rule = rules->first();
        return known;
    };
    m_mailbox.await(m_store.read(read), [this](const Result<Known> &known) {
        if (known)
            show(*known);
        else
            emit failed(known.error());
    });
}

// The dialog stays until what it says is saved: whoever is refused goes on where they were.
void ColumnsDesk::show(const Known &known)
{
    auto *dialog = new ColumnsDialog(m_theme, known.columns, known.stories,
                                     known.rule && known.rule->refusesWhenFull, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
        look(known, {dialog->columns(), dialog->goTo(), dialog->refusesWhenFull()}, dialog);
    });
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    dialog->open();
}

void ColumnsDesk::look(const Known &before, const Wanted &wanted, QDialog *dialog)
{
    struct Seen
    {
        QList<Story> stories = {};
        QList<ColumnRefusal> refusals = {};
    };
    const auto ids = columnsWithOtherStories(before.columns, wanted.columns);
    const auto read = [=](Database &database) -> Result<Seen> {
        const auto stories = readStoriesIn(database, ids);
        if (!stories)
            return stories.error();
        const auto refusals = refusalsOf(database, wanted.columns, wanted.goTo, *stories);
        if (!refusals)
            return refusals.error();
        return Seen {*stories, *refusals};
    };
    const QPointer open(dialog);
    m_mailbox.await(m_store.read(read), [=, this](const Result<Seen> &seen) {
        if (!seen) {
            emit failed(seen.error());
            if (open)
                open->open();
            return;
        }
        const auto deed = deedOf(before, wanted, seen->stories);
        askWhy(deed, seen->refusals, open);
    });
}

Deed ColumnsDesk::deedOf(const Known &before, const Wanted &wanted,
                         const QList<Story> &stories) const
{
    auto deed = changeColumns(before.columns, wanted.columns, wanted.goTo, stories, m_clock());
    auto rule = before.rule.value_or(BoardRule {.id = theBoardRule()});
    rule.refusesWhenFull = wanted.refusesWhenFull;
    if (before.rule.value_or(BoardRule {.id = theBoardRule()}) != rule)
        deed.add(boardRules(), Edit<BoardRule> {before.rule, rule});
    return deed;
}

// One column after the other says what is missing; a reason overrides it, Esc goes back.
void ColumnsDesk::askWhy(const Deed &deed, const QList<ColumnRefusal> &refusals,
                         const QPointer<QDialog> &dialog)
{
    if (refusals.isEmpty()) {
        if (!deed.isEmpty())
            m_undo.push(new DeedCommand(m_store, deed, tr("Columns changed")));
        if (dialog)
            dialog->deleteLater();
        return;
    }
    const auto first = refusals.first();
    auto *popup = new EntryPopup(m_theme, first.verdict, first.column.name, 0, m_window,
                                 EntryPopup::Stories::CannotBeSeen);
    const auto isGiven = std::make_shared<bool>(false);
    connect(popup, &EntryPopup::overridden, this, [=, this](const QString &reason) {
        *isGiven = true;
        askWhy(overridden(deed, first.verdict, first.column, reason, m_store.author().actor,
                          m_clock()),
               refusals.mid(1), dialog);
    });
    connect(popup, &QObject::destroyed, this, [isGiven, dialog] {
        if (!*isGiven && dialog)
            dialog->open();
    });
    const auto *frame = m_window ? m_window : popup;
    const QRect middle(frame->mapToGlobal(frame->rect().center()) - QPoint(220, 120), QSize());
    popup->showAt(middle);
}

} // namespace Dayshift
