// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "views/style/theme.h"

#include <QDialog>

class QCheckBox;
class QMenu;
class QPushButton;
class QTableWidget;

namespace Dayshift {

class TextLabel;

// The team's columns: their names, their order, what each means, and how many stories it may hold.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    // With how many stories lie in each: such a column is removed only with a place for them.
    ColumnsDialog(const Theme &theme, const QList<Column> &columns,
                  const QHash<ColumnId, int> &stories, bool refusesWhenFull = false,
                  QWidget *parent = nullptr);

    [[nodiscard]] QList<Column> columns() const;
    // Where the stories of removed columns go.
    [[nodiscard]] QHash<ColumnId, ColumnId> goTo() const { return m_goTo; }
    [[nodiscard]] bool refusesWhenFull() const;
    [[nodiscard]] QString problem() const;

    void addColumn();
    void removeColumn(int row, ColumnId goTo);
    void moveColumn(int row, int step);

    [[nodiscard]] static QString categoryName(Category category);

private:
    void fill(const QList<Column> &columns, int current);
    void addRow(const Column &column);
    [[nodiscard]] QWidget *makeRules(int row, const Column &column);
    void check();
    void fillRemoveMenu();

    QList<ColumnId> m_ids; // by row
    QList<double> m_ranks;
    QHash<ColumnId, int> m_stories;
    QHash<ColumnId, ColumnId> m_goTo;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QMenu *m_removeMenu;
    QPushButton *m_up;
    QPushButton *m_down;
    int m_rulesWidth;
    QCheckBox *m_refuses;
    QPushButton *m_save;
    TextLabel *m_problem;
};

} // namespace Dayshift
