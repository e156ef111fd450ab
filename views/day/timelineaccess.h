// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Dayshift {

class Timeline;

// The timeline as a screen reader meets it: a list of its bars, in their order.
class TimelineAccess : public QAccessibleWidget
{
public:
    explicit TimelineAccess(Timeline *timeline);
    ~TimelineAccess() override;

    static void install();
    // Another scene: what was spoken of is gone.
    static void forget(Timeline *timeline);
    static void tellFocus(Timeline *timeline, qsizetype bar);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    void clear();

    Timeline *m_timeline;
    mutable QHash<int, QAccessible::Id> m_bars;
};

// One bar of it.
class TimelineBarAccess : public QAccessibleInterface
{
public:
    TimelineBarAccess(Timeline *timeline, int bar)
        : m_timeline(timeline)
        , m_bar(bar)
    {
    }

    [[nodiscard]] int bar() const { return m_bar; }
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    Timeline *m_timeline;
    int m_bar;
};

} // namespace Dayshift
