// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/base/mailbox.h"
#include "models/day/day.h"
#include "models/day/waiting.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace Dayshift {

// One day as a table: a row for each step of what is looked at, by its start. Read off this thread,
// again when something of it changes while somebody looks, and once a minute while a step is open.
class DayModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StartColumn,
        EndColumn,
        LaneColumn,
        StepColumn,
        LengthColumn,
        PersonColumn,
        ColumnCount
    };
    enum Role { StepRole = Qt::UserRole + 1 };

    explicit DayModel(Store &store, Clock clock = systemClock(), QObject *parent = nullptr);

    // Invalid: today, whichever day that is.
    void setDate(QDate date);
    [[nodiscard]] QDate date() const { return m_day->date; }
    [[nodiscard]] bool followsToday() const { return !m_date.isValid(); }
    // Which of the day's threads is looked at; -1: all that happened, without one.
    void setThread(int index);
    [[nodiscard]] int threadIndex() const { return m_thread; }
    // Whether somebody looks: while nobody does nothing is read.
    void setActive(bool active);
    void readAgain();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Day &day() const { return *m_day; }
    [[nodiscard]] const QList<WaitingItem> &waiting() const { return m_waiting; }
    // What is looked at: of a thread, or of the whole day.
    [[nodiscard]] const Thread *thread() const;
    [[nodiscard]] const QList<DayStep> &steps() const;
    [[nodiscard]] const QList<LaneSum> &lanes() const;
    [[nodiscard]] const Curve &curve() const;
    [[nodiscard]] Format format() const { return Format(m_day->zone); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const Dayshift::Error &error);

private:
    struct Answer
    {
        std::shared_ptr<const Day> day = {};
        QList<WaitingItem> waiting = {};
    };

    template<typename T>
    void watch(const Table<T> &table);
    void changed();
    void read();
    void show(const Answer &answer);
    [[nodiscard]] bool grows() const;

    Store &m_store;
    Mailbox m_mailbox {this};
    Clock m_clock;
    QTimer m_soon; // many changes come at once
    QTimer m_minute;
    QDate m_date;
    int m_thread = 0;
    bool m_wantsRuns = false; // somebody looks at what ran, whatever incidents there are
    IncidentId m_shown; // what is looked at stays so, wherever a new reading puts it
    quint64 m_asked = 0; // the newest question: answers to older ones are late
    bool m_watching = false;
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
    std::shared_ptr<const Day> m_day;
    QList<WaitingItem> m_waiting;
};

} // namespace Dayshift
