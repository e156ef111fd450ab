// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/timelineaccess.h"

#include "views/day/timeline.h"

namespace Dayshift {

static QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<Timeline *>(object);
    return timeline ? new TimelineAccess(timeline) : nullptr;
}

static TimelineAccess *faceOf(Timeline *timeline)
{
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(timeline));
}

void TimelineAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeFace);
        return true;
    }();
    Q_UNUSED(installed)
}

void TimelineAccess::forget(Timeline *timeline)
{
    if (auto *face = faceOf(timeline)) {
        face->clear();
        QAccessibleEvent event(timeline, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineAccess::tellFocus(Timeline *timeline, qsizetype bar)
{
    auto *face = faceOf(timeline);
    if (auto *told = face ? face->child(int(bar)) : nullptr) {
        QAccessibleEvent event(told, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

TimelineAccess::TimelineAccess(Timeline *timeline)
    : QAccessibleWidget(timeline, QAccessible::List)
    , m_timeline(timeline)
{
}

TimelineAccess::~TimelineAccess()
{
    clear();
}

void TimelineAccess::clear()
{
    for (const auto id : std::as_const(m_bars))
        QAccessible::deleteAccessibleInterface(id);
    m_bars.clear();
}

int TimelineAccess::childCount() const
{
    return int(m_timeline->layoutOfBars().bars().size());
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_bars.constFind(index); known != m_bars.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new TimelineBarAccess(m_timeline, index);
    m_bars.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *bar = dynamic_cast<const TimelineBarAccess *>(child);
    return bar ? bar->bar() : -1;
}

QAccessibleInterface *TimelineAccess::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *TimelineAccess::focusChild() const
{
    return m_timeline->hasFocus() ? child(int(m_timeline->current())) : nullptr;
}

bool TimelineBarAccess::isValid() const
{
    return m_bar < m_timeline->layoutOfBars().bars().size();
}

QAccessibleInterface *TimelineBarAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_timeline);
}

QString TimelineBarAccess::text(QAccessible::Text text) const
{
    return text == QAccessible::Name ? m_timeline->spoken(m_bar) : QString();
}

QRect TimelineBarAccess::rect() const
{
    if (!isValid())
        return {};
    auto rect = m_timeline->layoutOfBars().bars()[m_bar].rect.toAlignedRect();
    if (m_timeline->layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(m_timeline->width() - rect.right());
    return {m_timeline->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State TimelineBarAccess::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    const bool current = m_timeline->current() == m_bar;
    state.selected = current;
    state.focused = current && m_timeline->hasFocus();
    return state;
}

} // namespace Dayshift
