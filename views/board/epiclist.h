// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/epicsmodel.h"
#include "views/style/theme.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace Dayshift {

// The epics that a filter lets through, in the reader's words.
class EpicList : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EpicList(EpicsModel &model, QObject *parent = nullptr);

    // Words in any order, each anywhere in number or title.
    void setFilter(const QString &text);
    [[nodiscard]] Epic epicAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(EpicId id) const;
    [[nodiscard]] EpicProgress progressAt(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    // "#2144", or "New" until it has a number.
    [[nodiscard]] static QString number(const Epic &epic);
    [[nodiscard]] static QString points(const EpicProgress &progress); // "12 of 49 points"
    [[nodiscard]] static QString stories(const EpicProgress &progress); // "3 of 11 stories"
    // 0 to 1: by points, or by stories where none has any.
    [[nodiscard]] static double share(const EpicProgress &progress);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    EpicsModel &m_model;
    QStringList m_words;
};

// Paints one of them.
class EpicDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EpicDelegate(const EpicList &list, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const EpicList &m_list;
    const Theme &m_theme;
};

} // namespace Dayshift
