// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/format.h"
#include "models/base/mailbox.h"
#include "models/pipeline/connectioncheck.h"
#include "models/pipeline/serverload.h"
#include "models/production/source.h"
#include "models/store/change.h"
#include "views/settings/settingspane.h"

#include <QTimer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUndoStack;

namespace Dayshift {

class CheckList;
class HttpClient;
class Secrets;
class Store;

// Every server that the workspace is fed from: builds and monitoring, with how each was read last
// and what it allows. They are tested, edited, switched off and removed here.
class SourcesPane : public SettingsPane
{
    Q_OBJECT
public:
    struct Outward
    {
        HttpClient &http;
        Secrets &secrets;
    };

    SourcesPane(const Theme &theme, Store &store, QUndoStack &undo, const Outward &outward,
                Format format, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] bool isReady() const override
    {
        return m_knowsServers && m_knowsSources && !m_later.isActive();
    }

    void setLoads(const QList<ServerLoad> &loads);

    // What stands in the list, a line each: for tests.
    [[nodiscard]] QStringList lines() const;
    void select(const QString &name);
    void test();
    void toggle();
    void remove();

signals:
    void addServerRequested();
    void addMonitoringRequested();
    void editServerRequested(const Dayshift::ConnectionId &connection);
    void editMonitoringRequested(const Dayshift::Source &source,
                                 const QList<Dayshift::Indicator> &figures);

private:
    template<typename T>
    void keep(QList<T> &things, const Delta<T> &delta);
    void addList();
    void watch();
    void fill();
    void fillRow(QTreeWidgetItem *item, const Connection &connection);
    void fillRow(QTreeWidgetItem *item, const Source &source);
    void showCurrent();
    void edit();
    [[nodiscard]] const Connection *currentConnection() const;
    [[nodiscard]] const Source *currentSource() const;
    void removeSource(const Source &source, const QList<Indicator> &figures);
    void say(const QString &words, Tone tone);
    [[nodiscard]] QString stateWords(bool enabled, const QDateTime &readAt,
                                     const QDateTime &failedSince) const;

    Store &m_store;
    QUndoStack &m_undo;
    Outward m_outward;
    Format m_format;
    Clock m_clock;
    Mailbox m_mailbox {this};
    QList<Connection> m_connections;
    QList<Reading> m_readings;
    QList<Source> m_sources;
    QList<SourceReading> m_sourceReadings;
    QList<ServerLoad> m_loads;
    QTimer m_later; // many news are one filling
    QTimer m_ages;
    int m_attempt = 0;
    bool m_knowsServers = false; // else they are still being read
    bool m_knowsSources = false;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_remove = nullptr;
    CheckList *m_checks = nullptr;
    TextLabel *m_said = nullptr;
    TextLabel *m_reason = nullptr;
};

} // namespace Dayshift
