// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/epictasks.h"

#include <QTreeWidget>

class QAction;

namespace Dayshift {

// What an epic's text says is to be done, a row each. It changes nothing by itself: it asks.
class EpicTaskTable : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { What, Owner, Sprint, StoryNumber, IsDone, ColumnCount };

    explicit EpicTaskTable(QWidget *parent = nullptr);

    void setTasks(const QList<EpicTask> &tasks);
    void setReadOnly(bool readOnly);
    // For a button beside the table and for the menu.
    [[nodiscard]] QAction *makeStory() const { return m_makeStory; }

signals:
    void tickWished(const Dayshift::EpicTask &task, bool ticked);
    void storyWished(const Dayshift::EpicTask &task);
    void numberRequested(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const EpicTask *taskAt(const QTreeWidgetItem *item) const;
    void fillRow(QTreeWidgetItem *item, const EpicTask &task) const;
    void refreshAction();
    void fit();

    QList<EpicTask> m_tasks;
    QAction *m_makeStory;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace Dayshift
