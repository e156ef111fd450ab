// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/notifications/notificationlist.h"
#include "views/shell/page.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace Dayshift {

// Everything that concerns the person and that they are not done with, by what it is about.
class NotificationsPage : public Page
{
    Q_OBJECT
public:
    NotificationsPage(NotificationList &list, const Theme &theme, Format format, Clock clock,
                      QWidget *parent = nullptr);

    // What stands there, a line each; what belongs to a group is indented: for tests.
    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] QString context() const override;
    [[nodiscard]] QWidget *mainArea() const override;
    [[nodiscard]] Export exported() override;
    [[nodiscard]] QList<QAction *> toolbarActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;

signals:
    void opened(const Dayshift::Notification &notification);
    void taken(const Dayshift::Notification &notification);
    void settingsRequested();

private:
    void addActions();
    void fill();
    QTreeWidgetItem *addRow(QTreeWidgetItem *group, const Notification &notification,
                            const QString &title);
    [[nodiscard]] const Notification *current() const;
    void open();
    void finish();
    void take();
    void showCurrent();

    NotificationList &m_list;
    Format m_format;
    Clock m_clock;
    QTimer m_ages;
    QList<Notification> m_shown;
    QStackedWidget *m_stack;
    QTreeWidget *m_view;
    QAction *m_open;
    QAction *m_take;
    QAction *m_done;
    QAction *m_allDone;
    QAction *m_settings;
};

} // namespace Dayshift
