// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/palette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Dayshift {

// The lines of the palette with a heading over each group.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // Items of one group follow each other.
    void setItems(const QList<PaletteItem> &items);
    [[nodiscard]] const QList<PaletteItem> &items() const { return m_items; }
    // nullptr: a heading.
    [[nodiscard]] const PaletteItem *itemAt(const QModelIndex &index) const;
    // The first row from there on, upwards or downwards, that is an item; -1: there is none.
    [[nodiscard]] int itemFrom(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] static QString nameOf(PaletteItem::Group group);

private:
    struct Line
    {
        int item = -1; // -1: a heading
        PaletteItem::Group group = PaletteItem::Group::Do;
    };
    QList<PaletteItem> m_items;
    QList<Line> m_lines;
};

// Draws them: sign, number, words with what was typed in bold and underlined, where it is, its key.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const Theme &theme, const PaletteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    // A key as a cap; gives back how wide it is. From the end of rect.
    static int paintKey(QPainter *painter, const QRect &rect, const QString &key,
                        const Theme &theme, Qt::LayoutDirection direction);

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &rect, const PaletteItem &item,
                    Qt::LayoutDirection direction) const;

    const Theme &m_theme;
    const PaletteModel &m_model;
};

} // namespace Dayshift
