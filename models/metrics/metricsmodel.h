// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/base/clock.h"
#include "models/metrics/report.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace Dayshift {

// The four figures as a table: a row for each, a column for what it says. Computed off this thread
// from what the workspace holds, again whenever that changes while somebody looks.
class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        ValueColumn,
        CountColumn,
        MedianColumn,
        P90Column,
        TrendColumn,
        DefinitionColumn,
        ColumnCount
    };

    explicit MetricsModel(Store &store, Clock clock = systemClock(), QObject *parent = nullptr);

    [[nodiscard]] int weeks() const { return m_weeks; }
    // How long a period is looked at; computes anew.
    void setWeeks(int weeks);
    // Whether somebody looks: while nobody does nothing is computed.
    void setActive(bool active);
    void readAgain();

    // Whether the figures of the present period are there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }
    [[nodiscard]] QTimeZone zone() const { return m_report->workspace.zone; }
    // The last day of the period.
    [[nodiscard]] QDate lastDay() const { return m_report->definition.windowEnd.addDays(-1); }
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const Dayshift::Error &error);

private:
    template<typename T>
    void watch(const Table<T> &table);
    void changed();
    void compute();
    void show(std::shared_ptr<const MetricsReport> report);

    Store &m_store;
    Mailbox m_mailbox {this};
    Clock m_clock;
    QTimer m_soon; // many changes come at once
    int m_weeks = 12;
    quint64 m_asked = 0; // the newest question: answers to older ones are late
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
    std::shared_ptr<const MetricsReport> m_report;
    QList<Figure> m_figures;
    QDateTime m_asOf;
};

} // namespace Dayshift
