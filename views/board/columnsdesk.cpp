// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/columnsdesk.h"

#include "models/board/boardtables.h"
#include "models/board/columnedits.h"
#include "models/board/donewords.h"
#include "models/store/store.h"
#include "views/board/columnsdialog.h"
#include "views/shell/deedcommand.h"
#include "views/style/icons.h"

#include <QAction>
#include <QUndoStack>

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

void ColumnsDesk::show(const Known &known)
{
    auto *dialog = new ColumnsDialog(m_theme, known.columns, known.stories,
                                     known.rule && known.rule->refusesWhenFull, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, known] {
        save(known, dialog->columns(), dialog->goTo(), dialog->refusesWhenFull());
    });
    dialog->open();
}

void ColumnsDesk::save(const Known &before, const QList<Column> &after,
                       const QHash<ColumnId, ColumnId> &goTo, bool refusesWhenFull)
{
    const auto ids = columnsWithOtherStories(before.columns, after);
    const auto read = [=](Database &database) -> Result<QList<Story>> {
        const auto stories = readStoriesIn(database, ids);
        if (!stories)
            return stories;
        const auto may = mayChangeColumns(database, after, goTo, *stories);
        return may ? stories : may.error();
    };
    m_mailbox.await(m_store.read(read), [=, this](const Result<QList<Story>> &stories) {
        if (!stories) {
            emit failed(stories.error());
            return;
        }
        auto deed = changeColumns(before.columns, after, goTo, *stories, m_clock());
        auto rule = before.rule.value_or(BoardRule {.id = theBoardRule()});
        rule.refusesWhenFull = refusesWhenFull;
        if (before.rule.value_or(BoardRule {.id = theBoardRule()}) != rule)
            deed.add(boardRules(), Edit<BoardRule> {before.rule, rule});
        if (!deed.isEmpty())
            m_undo.push(new DeedCommand(m_store, deed, tr("Columns changed")));
    });
}

} // namespace Dayshift
