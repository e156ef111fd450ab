// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/itemviewaccess.h"

#include "views/style/itemview.h"

namespace Dayshift {

static QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    // Heirs of ItemView are asked for by their own names first: go by the kind, not the name.
    auto *view = qobject_cast<ItemView *>(object);
    return view ? new ItemViewAccess(view) : nullptr;
}

void ItemViewAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeFace);
        return true;
    }();
    Q_UNUSED(installed)
}

void ItemViewAccess::forgetRows(ItemView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *face = dynamic_cast<ItemViewAccess *>(QAccessible::queryAccessibleInterface(view)))
        face->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

ItemViewAccess::ItemViewAccess(ItemView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ItemViewAccess::~ItemViewAccess()
{
    forget();
}

ItemView *ItemViewAccess::view() const
{
    return static_cast<ItemView *>(widget());
}

void ItemViewAccess::forget()
{
    for (const auto id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

int ItemViewAccess::childCount() const
{
    return view()->rowCount();
}

QAccessibleInterface *ItemViewAccess::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(row); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new ItemAccess(view(), row);
    m_children.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ItemViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item && item->parent() == this ? item->row() : -1;
}

QAccessibleInterface *ItemViewAccess::childAt(int x, int y) const
{
    return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)).y()));
}

QAccessibleInterface *ItemViewAccess::focusChild() const
{
    const auto current = view()->currentIndex();
    return current.isValid() && view()->hasFocus() ? child(current.row()) : nullptr;
}

ItemAccess::ItemAccess(ItemView *view, int row)
    : m_view(view)
    , m_row(row)
{
}

QModelIndex ItemAccess::index() const
{
    return isValid() ? m_view->model()->index(m_row, 0, m_view->rootIndex()) : QModelIndex();
}

bool ItemAccess::isValid() const
{
    return m_view && m_view->model() && m_row < m_view->rowCount();
}

QAccessibleInterface *ItemAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString ItemAccess::text(QAccessible::Text text) const
{
    switch (text) {
    case QAccessible::Name:
        return isValid() ? m_view->spokenName(index()) : QString();
    case QAccessible::Description:
        return isValid() ? m_view->spokenDescription(index()) : QString();
    default:
        return {};
    }
}

QRect ItemAccess::rect() const
{
    if (!isValid())
        return {};
    const auto place = m_view->visualRect(index());
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role ItemAccess::role() const
{
    return isValid() && m_view->isHeading(m_row) ? QAccessible::Heading : QAccessible::ListItem;
}

QAccessible::State ItemAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto place = index();
    const auto flags = place.flags();
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = flags.testFlag(Qt::ItemIsEnabled);
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.selected = m_view->selectionModel()->isSelected(place);
    state.focused = m_view->hasFocus() && m_view->currentIndex() == place;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(place));
    return state;
}

void *ItemAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList ItemAccess::actionNames() const
{
    QStringList names {pressAction(), setFocusAction()};
    if (isValid())
        names += m_view->spokenActions(index());
    return names;
}

void ItemAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(index());
    if (name == pressAction())
        emit m_view->activated(index());
    else if (name != setFocusAction())
        m_view->runSpokenAction(index(), name);
}

QStringList ItemAccess::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace Dayshift
