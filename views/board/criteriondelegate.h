// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QStyledItemDelegate>

namespace Dayshift {

class CriteriaList;

// Draws a criterion: all of its text, and a line for each thing that proves it.
class CriterionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CriterionDelegate(CriteriaList &list, const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    // Where the box of a row is.
    [[nodiscard]] QRect boxRect(const QRect &row, Qt::LayoutDirection direction) const;

private:
    CriteriaList &m_list;
    const Theme &m_theme;
};

} // namespace Dayshift
