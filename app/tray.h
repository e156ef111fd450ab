// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/traynews.h"
#include "models/base/mailbox.h"
#include "models/production/incident.h"
#include "models/store/change.h"

#include <QMenu>
#include <QObject>
#include <QSet>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Dayshift {

class Store;

// The program's sign in the tray of the desktop, and its menu. It is made only where there is a
// tray, and nothing else depends on it.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(Store &store, const Theme &theme, const Format &format, const Clock &clock,
         QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] QSystemTrayIcon *icon() { return &m_icon; }
    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    [[nodiscard]] const TrayNews &news() const { return m_news; }
    void setPaused(bool paused);

signals:
    void openRequested();
    void pipelineRequested(const QString &place);
    void raiseRequested();
    void pauseChosen(bool paused);
    void quitRequested();

private:
    void watch(Store &store);
    void readTimes();
    void refresh();
    void fillMenu();

    Store &m_store;
    const Theme &m_theme;
    Format m_format;
    PipelineModel m_pipelines;
    QSet<IncidentId> m_incidents; // open ones
    TrayNews m_news;
    QTimer m_soon;
    QTimer m_ages;
    bool m_readsTimes = false;
    bool m_paused = false;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
