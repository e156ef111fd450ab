// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/notifications/notificationspage.h"

#include "views/notifications/notificationwords.h"
#include "views/style/icons.h"
#include "views/style/stateview.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {
enum Column { WhatColumn, MoreColumn, WhenColumn };
} // namespace

NotificationsPage::NotificationsPage(NotificationList &list, const Theme &theme, Format format,
                                     Clock clock, QWidget *parent)
    : Page(theme, parent)
    , m_list(list)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeWidget(this))
{
    m_view->setHeaderLabels({tr("What happened"), tr("More"), tr("When")});
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAccessibleName(tr("Notifications"));
    m_view->setTextElideMode(Qt::ElideRight);
    auto *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(MoreColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(WhenColumn, QHeaderView::ResizeToContents);
    auto *empty = new StateView(theme, m_stack);
    empty->setWords(u"bell"_s, tr("Nothing waits for you."),
                    tr("Stories that are given to you, comments that mention you, releases that wait "
                       "for your signature, builds of yours that fail and incidents are told here."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->addWidget(m_stack);
    addActions();
    connect(m_view, &QTreeWidget::itemActivated, this, &NotificationsPage::open);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &NotificationsPage::showCurrent);
    connect(&list, &NotificationList::changed, this, &NotificationsPage::fill);
    connect(&theme, &Theme::changed, this, &NotificationsPage::fill);
    m_ages.setInterval(60s);
    connect(&m_ages, &QTimer::timeout, this, &NotificationsPage::fill);
    m_ages.start();
    fill();
}

void NotificationsPage::addActions()
{
    const auto make = [this](const QString &icon, const QString &text, const QString &name,
                             const QKeySequence &key, void (NotificationsPage::*run)()) {
        auto *action = new QAction(Icons::icon(icon, theme()), text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_open = make(u"open-outside"_s, tr("&Open"), u"open"_s, {}, &NotificationsPage::open);
    m_take = make(u"assign"_s, tr("&Assign to me"), u"take"_s, Qt::Key_A, &NotificationsPage::take);
    m_done = make(u"check"_s, tr("&Done with it"), u"done"_s, Qt::Key_E,
                  &NotificationsPage::finish);
    m_allDone = new QAction(tr("Done with a&ll"), this);
    m_allDone->setObjectName(u"all-done"_s);
    connect(m_allDone, &QAction::triggered, &m_list, &NotificationList::finishAll);
    m_settings = new QAction(Icons::icon(u"settings"_s, theme()), tr("What is &told"), this);
    m_settings->setObjectName(u"what-is-told"_s);
    connect(m_settings, &QAction::triggered, this, &NotificationsPage::settingsRequested);
}

QString NotificationsPage::context() const
{
    return m_list.count() > 0 ? tr("%n to look at", nullptr, m_list.count()) : QString();
}

QWidget *NotificationsPage::mainArea() const
{
    return m_view;
}

QList<QAction *> NotificationsPage::toolbarActions() const
{
    return {m_done, m_allDone, m_settings};
}

QList<QAction *> NotificationsPage::editActions() const
{
    return {m_open, m_take};
}

static QIcon iconOf(Sign sign, const Theme &theme)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StatusGlyph::paint(&painter, picture.rect(), sign, -1, theme);
    painter.end();
    return picture;
}

// Titles and comments come from outside: no markup of theirs may be drawn.
static QString plainTip(const QString &text)
{
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

QTreeWidgetItem *NotificationsPage::addRow(QTreeWidgetItem *group, const Notification &notification,
                                           const QString &title)
{
    auto *item = group ? new QTreeWidgetItem(group) : new QTreeWidgetItem(m_view);
    const auto more = NotificationWords::text(notification);
    const auto when = m_format.ago(notification.at, m_clock());
    item->setText(WhatColumn, title);
    item->setIcon(WhatColumn, iconOf(NotificationWords::sign(notification.concern), theme()));
    item->setText(MoreColumn, more);
    item->setText(WhenColumn, when);
    item->setToolTip(WhatColumn, plainTip(title));
    item->setToolTip(MoreColumn, plainTip(more));
    item->setToolTip(WhenColumn, m_format.full(notification.at));
    item->setData(WhatColumn, Qt::UserRole, notification.key);
    item->setData(WhatColumn, Qt::AccessibleTextRole,
                  QStringList {title, more, when}.join(u", "_s));
    m_shown.append(notification);
    return item;
}

void NotificationsPage::fill()
{
    const auto *before = current();
    const auto key = before ? before->key : QString();
    const int row = m_view->currentItem() && !m_view->currentItem()->parent()
            ? m_view->indexOfTopLevelItem(m_view->currentItem())
            : 0;
    const QSignalBlocker quiet(m_view);
    m_view->clear();
    m_shown.clear();
    QTreeWidgetItem *again = nullptr;
    for (const auto &group : m_list.groups()) {
        const auto &newest = group.notifications.first();
        auto *top = addRow(nullptr, newest, NotificationWords::title(newest));
        if (newest.key == key)
            again = top;
        for (const auto &older : group.notifications.mid(1)) {
            auto *item = addRow(top, older, NotificationWords::title(older));
            if (older.key == key)
                again = item;
        }
        top->setExpanded(true);
    }
    if (!again && m_view->topLevelItemCount() > 0)
        again = m_view->topLevelItem(std::min(row, m_view->topLevelItemCount() - 1));
    if (again)
        m_view->setCurrentItem(again);
    m_stack->setCurrentIndex(m_shown.isEmpty() ? 1 : 0);
    showCurrent();
    const int count = m_list.count();
    emit badgeChanged({.sign = Sign::Queued,
                       .count = count,
                       .words = count > 0 ? tr("%n to look at", nullptr, count) : QString()});
    emit contextChanged();
}

const Notification *NotificationsPage::current() const
{
    const auto *item = m_view->currentItem();
    if (!item)
        return nullptr;
    const auto key = item->data(WhatColumn, Qt::UserRole).toString();
    const auto found = std::ranges::find(m_shown, key, &Notification::key);
    return found == m_shown.end() ? nullptr : &*found;
}

void NotificationsPage::showCurrent()
{
    const auto *chosen = current();
    m_open->setEnabled(chosen);
    m_done->setEnabled(chosen);
    m_allDone->setEnabled(chosen);
    m_take->setEnabled(chosen && !NotificationWords::takeOver(*chosen).isEmpty());
}

void NotificationsPage::open()
{
    if (const auto *chosen = current())
        emit opened(Notification(*chosen));
}

void NotificationsPage::take()
{
    if (const auto *chosen = current();
        chosen && !NotificationWords::takeOver(*chosen).isEmpty())
        emit taken(Notification(*chosen));
}

// A row at the top stands for all that it is about.
void NotificationsPage::finish()
{
    const auto *chosen = current();
    if (!chosen)
        return;
    if (m_view->currentItem()->parent())
        m_list.finish(QString(chosen->key));
    else
        m_list.finishObject(QString(chosen->object));
}

QStringList NotificationsPage::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_view->topLevelItemCount(); ++row) {
        const auto *top = m_view->topLevelItem(row);
        lines.append(top->text(WhatColumn));
        for (int under = 0; under < top->childCount(); ++under)
            lines.append(u"  "_s + top->child(under)->text(WhatColumn));
    }
    return lines;
}

} // namespace Dayshift
