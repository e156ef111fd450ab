// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/review/review.h"
#include "models/store/store.h"

#include <QObject>
#include <QTimer>

namespace Dayshift {

// The review of one sprint, read off this thread and again whenever something of it changes while
// somebody looks.
class ReviewModel : public QObject
{
    Q_OBJECT
public:
    explicit ReviewModel(Store &store, Clock clock = systemClock(), QObject *parent = nullptr);

    // Null: the one that runs, else the one that was closed last.
    void setSprint(SprintId sprint);
    [[nodiscard]] SprintId sprint() const { return m_sprint; }
    void setActive(bool active);
    void readAgain();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const SprintReview &review() const { return m_review; }
    // Sprints that have begun, the newest first.
    [[nodiscard]] const QList<Sprint> &sprints() const { return m_sprints; }
    // Why there is none to show; NotFound: no sprint has begun.
    [[nodiscard]] const Error &error() const { return m_error; }

signals:
    void loaded();
    void failed(const Dayshift::Error &error);

private:
    template<typename T>
    void watch(const Table<T> &table);
    void changed();
    void read();

    Store &m_store;
    Mailbox m_mailbox {this};
    Clock m_clock;
    QTimer m_soon;
    SprintId m_sprint;
    SprintReview m_review;
    QList<Sprint> m_sprints;
    Error m_error;
    quint64 m_asked = 0;
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
};

} // namespace Dayshift
