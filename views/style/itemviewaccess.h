// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Dayshift {

class ItemView;

// The face of an ItemView for a screen reader: a list whose items are made when they are asked
// for, so that 100,000 rows cost nothing until somebody reads them.
class ItemViewAccess : public QAccessibleWidget
{
public:
    // Makes the faces of all ItemViews known; more than once does no harm.
    static void install();
    // Rows came, went or moved: what a child's number means is no longer true.
    static void forgetRows(ItemView *view);
    static void tellFocus(ItemView *view, int row);
    static void tellGroupFocus(ItemView *view, int group);

    explicit ItemViewAccess(ItemView *view);
    ~ItemViewAccess() override;
    Q_DISABLE_COPY_MOVE(ItemViewAccess)

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    [[nodiscard]] QAccessibleInterface *row(int row) const;
    [[nodiscard]] QAccessibleInterface *group(int group) const;

private:
    void forget();
    [[nodiscard]] ItemView *view() const;

    mutable QHash<int, QAccessible::Id> m_children;
    mutable QHash<int, QAccessible::Id> m_groups;
};

// A named list of some of its rows.
class ItemGroupAccess : public QAccessibleInterface
{
public:
    ItemGroupAccess(ItemView *view, int group);

    [[nodiscard]] int group() const { return m_group; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override;

private:
    QPointer<ItemView> m_view;
    int m_group;
};

// One row of it.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(ItemView *view, int row);

    [[nodiscard]] int row() const { return m_row; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] QModelIndex index() const;

    QPointer<ItemView> m_view;
    int m_row;
};

} // namespace Dayshift
