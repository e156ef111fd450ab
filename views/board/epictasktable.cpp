// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/epictasktable.h"

#include "models/board/storyreferences.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostRowsAtOnce = 12;
static constexpr int LeastRowHeight = 28; // to be hit by a finger

EpicTaskTable::EpicTaskTable(QWidget *parent)
    : QTreeWidget(parent)
    , m_makeStory(new QAction(tr("Make a story of it"), this))
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("What"), tr("Owner"), tr("Sprint"), tr("Story"), tr("Done")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Action items"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_makeStory->setShortcut(Qt::Key_C);
    m_makeStory->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_makeStory);
    connect(m_makeStory, &QAction::triggered, this, [this] {
        if (const auto *task = taskAt(currentItem()))
            emit storyWished(*task);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, &EpicTaskTable::refreshAction);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        const auto *task = taskAt(item);
        if (m_filling || column != IsDone || !task)
            return;
        emit tickWished(*task, item->checkState(IsDone) == Qt::Checked);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto *task = taskAt(item); task && task->story > 0)
            emit numberRequested(task->story);
    });
    refreshAction();
}

const EpicTask *EpicTaskTable::taskAt(const QTreeWidgetItem *item) const
{
    const int row = item ? indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
    return row >= 0 && row < m_tasks.size() ? &m_tasks[row] : nullptr;
}

// Rows stay where they are, so that the keyboard stays on one of them.
void EpicTaskTable::setTasks(const QList<EpicTask> &tasks)
{
    m_filling = true;
    m_tasks = tasks;
    while (topLevelItemCount() > tasks.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < tasks.size())
        addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < tasks.size(); ++row)
        fillRow(topLevelItem(row), tasks[row]);
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    m_filling = false;
    refreshAction();
    fit();
}

void EpicTaskTable::fillRow(QTreeWidgetItem *item, const EpicTask &task) const
{
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                   | (m_readOnly ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
    item->setText(What, task.text);
    item->setSizeHint(What, QSize(0, std::max(LeastRowHeight, fontMetrics().height() * 3 / 2)));
    item->setText(Owner, task.owner);
    item->setText(Sprint, task.sprint);
    item->setText(StoryNumber, numberReference(task.story));
    item->setText(IsDone, task.isTicked ? tr("Done") : tr("Open"));
    item->setCheckState(IsDone, task.isTicked ? Qt::Checked : Qt::Unchecked);
    for (int column = 0; column < ColumnCount; ++column)
        item->setToolTip(column, item->text(column).toHtmlEscaped());
    item->setData(
            What, Qt::AccessibleTextRole,
            tr("%1, %2", "what is to be done; done or open").arg(task.text, item->text(IsDone)));
}

void EpicTaskTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setTasks(m_tasks);
}

void EpicTaskTable::refreshAction()
{
    const auto *task = taskAt(currentItem());
    m_makeStory->setEnabled(task && task->story == 0 && !m_readOnly);
    m_makeStory->setToolTip(
            m_readOnly ? tr("This workspace is open for reading only.")
                    : task && task->story > 0
                    ? tr("It has become %1 already.").arg(numberReference(task->story))
                    : tr("Creates a story in this epic and writes its number "
                         "behind the item (C)"));
}

void EpicTaskTable::fit()
{
    const int rows = std::clamp(topLevelItemCount(), 1, MostRowsAtOnce);
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    setFixedHeight(header()->sizeHint().height() + rows * row + 2 * frameWidth() + 2);
}

void EpicTaskTable::keyPressEvent(QKeyEvent *event)
{
    // The box is in the last column, whichever one the keyboard is in.
    if (auto *item = currentItem(); item && event->key() == Qt::Key_Space && !m_readOnly)
        item->setCheckState(IsDone,
                            item->checkState(IsDone) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace Dayshift
