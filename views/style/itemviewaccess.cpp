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

static ItemViewAccess *faceOf(ItemView *view)
{
    return dynamic_cast<ItemViewAccess *>(QAccessible::queryAccessibleInterface(view));
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
    if (auto *face = faceOf(view))
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

void ItemViewAccess::tellFocus(ItemView *view, int row)
{
    auto *face = faceOf(view);
    if (auto *told = face ? face->row(row) : nullptr) {
        QAccessibleEvent event(told, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void ItemViewAccess::tellGroupFocus(ItemView *view, int group)
{
    auto *face = QAccessible::isActive() ? faceOf(view) : nullptr;
    if (auto *told = face ? face->group(group) : nullptr) {
        QAccessibleEvent event(told, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void ItemViewAccess::forget()
{
    for (const auto &ids : {m_children, m_groups}) {
        for (const auto id : ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
    m_groups.clear();
}

int ItemViewAccess::childCount() const
{
    const int groups = view()->spokenGroupCount();
    return groups > 0 ? groups : view()->rowCount();
}

QAccessibleInterface *ItemViewAccess::child(int index) const
{
    return view()->spokenGroupCount() > 0 ? group(index) : row(index);
}

QAccessibleInterface *ItemViewAccess::row(int row) const
{
    if (row < 0 || row >= view()->rowCount())
        return nullptr;
    if (const auto known = m_children.constFind(row); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new ItemAccess(view(), row);
    m_children.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ItemViewAccess::group(int group) const
{
    if (group < 0 || group >= view()->spokenGroupCount())
        return nullptr;
    if (const auto known = m_groups.constFind(group); known != m_groups.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new ItemGroupAccess(view(), group);
    m_groups.insert(group, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ItemViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *group = dynamic_cast<const ItemGroupAccess *>(child))
        return group->parent() == this ? group->group() : -1;
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item && item->parent() == this ? item->row() : -1;
}

QAccessibleInterface *ItemViewAccess::childAt(int x, int y) const
{
    const auto place = view()->viewport()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < view()->spokenGroupCount(); ++i) {
        if (view()->spokenGroupRect(i).contains(place))
            return group(i);
    }
    return view()->spokenGroupCount() > 0 ? nullptr : row(view()->rowAt(place.y()));
}

QAccessibleInterface *ItemViewAccess::focusChild() const
{
    const auto current = view()->currentIndex();
    const bool own = current.isValid() && current.parent() == view()->rootIndex();
    return own && view()->hasFocus() ? row(current.row()) : nullptr;
}

ItemGroupAccess::ItemGroupAccess(ItemView *view, int group)
    : m_view(view)
    , m_group(group)
{
}

bool ItemGroupAccess::isValid() const
{
    return m_view && m_group < m_view->spokenGroupCount();
}

QAccessibleInterface *ItemGroupAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

int ItemGroupAccess::childCount() const
{
    return isValid() ? m_view->spokenGroup(m_group).count : 0;
}

QAccessibleInterface *ItemGroupAccess::child(int index) const
{
    auto *face = isValid() && index >= 0 && index < childCount() ? faceOf(m_view) : nullptr;
    return face ? face->row(m_view->spokenGroup(m_group).first + index) : nullptr;
}

QAccessibleInterface *ItemGroupAccess::childAt(int x, int y) const
{
    if (!isValid())
        return nullptr;
    const auto rows = m_view->spokenGroup(m_group);
    const int row = m_view->rowAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)).y());
    return row >= rows.first ? child(row - rows.first) : nullptr;
}

int ItemGroupAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item && item->parent() == this ? item->row() - m_view->spokenGroup(m_group).first : -1;
}

QString ItemGroupAccess::text(QAccessible::Text text) const
{
    return text == QAccessible::Name && isValid() ? m_view->spokenGroupName(m_group) : QString();
}

QRect ItemGroupAccess::rect() const
{
    if (!isValid())
        return {};
    const auto place = m_view->spokenGroupRect(m_group);
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State ItemGroupAccess::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.offscreen = isValid() && !m_view->viewport()->rect().intersects(m_view->spokenGroupRect(m_group));
    return state;
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
    for (int i = 0; isValid() && i < m_view->spokenGroupCount(); ++i) {
        const auto rows = m_view->spokenGroup(i);
        if (m_row >= rows.first && m_row < rows.first + rows.count)
            return faceOf(m_view)->group(i);
    }
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
